using GovService.Domain.Conditions;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 条件能否成立: tries one answer of each kind. It proves only what it has tried in full: a condition with too many
/// combinations is taken to be possible.
/// </summary>
internal static class Satisfiability
{
    private const int MostCombinations = 1_000;

    public static bool CanBeTrue(Condition condition, IReadOnlyDictionary<string, IReadOnlyList<string>?> answers)
    {
        var combinations = 1L;
        foreach (var possible in answers.Values)
        {
            if (possible is null) return true;
            combinations *= possible.Count;
            if (combinations > MostCombinations) return true;
        }

        Trial trial = new([.. answers.Keys], [.. answers.Values.Select(possible => possible!)]);
        for (var number = 0; number < combinations; number++)
        {
            trial.Take(number);
            if (condition.Evaluate(trial) == Verdict.True) return true;
        }

        return false;
    }

    /// <summary>One combination: its number, read digit by digit, says which answer each key gives.</summary>
    private sealed class Trial(string[] keys, IReadOnlyList<string>[] possible) : IAnswers
    {
        private readonly string[] _given = new string[keys.Length];

        public void Take(int number)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                (number, var digit) = Math.DivRem(number, possible[i].Count);
                _given[i] = possible[i][digit];
            }
        }

        public string? Find(string key) => Array.IndexOf(keys, key) is var at and >= 0 ? _given[at] : null;
    }
}
