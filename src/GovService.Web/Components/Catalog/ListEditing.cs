using System.Globalization;

namespace GovService.Web.Components.Catalog;

/// <summary>Lists that never change, changed: each act answers a new one.</summary>
internal static class ListEditing
{
    extension<T>(IReadOnlyList<T> list)
    {
        public IReadOnlyList<T> With(int at, T member) => [.. list.Take(at), member, .. list.Skip(at + 1)];

        public IReadOnlyList<T> Without(int at) => [.. list.Take(at), .. list.Skip(at + 1)];

        /// <summary>The member one place further to the front or to the back; the list itself at its ends.</summary>
        public IReadOnlyList<T> Moved(int at, int by)
        {
            var to = at + by;
            if (to < 0 || to >= list.Count) return list;

            List<T> moved = [.. list];
            (moved[at], moved[to]) = (moved[to], moved[at]);
            return moved;
        }

        public IReadOnlyList<T> Inserted(int at, T member) => [.. list.Take(at), member, .. list.Skip(at)];
    }

    /// <summary>A key that none of the others has: <c>field3</c>.</summary>
    public static string NewKey(string prefix, IEnumerable<string?> taken)
    {
        var keys = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(keys.Count + 1, int.MaxValue - keys.Count - 1)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"))
            .First(key => !keys.Contains(key));
    }
}
