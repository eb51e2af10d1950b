namespace GovService.Domain.Common;

/// <summary>What pipeline behaviours need to know about any result. Static abstract: no reflection.</summary>
public interface IOutcome<TSelf> where TSelf : IOutcome<TSelf>
{
    IReadOnlyList<Error> Errors { get; }
    bool Succeeded { get; }
    static abstract TSelf Failure(params IReadOnlyList<Error> errors);
}

/// <summary>The outcome of an operation that may be refused for reasons the user can act on.</summary>
public sealed class Result : IOutcome<Result>
{
    public static readonly Result Success = new([]);

    private Result(IReadOnlyList<Error> errors) => Errors = errors;

    public IReadOnlyList<Error> Errors { get; }
    public bool Succeeded => Errors.Count == 0;

    public static Result Failure(params IReadOnlyList<Error> errors) => new(errors);
    public static implicit operator Result(Error error) => Failure(error);
}

/// <inheritdoc cref="Result"/>
public sealed class Result<T> : IOutcome<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Error> errors) => (_value, Errors) = (value, errors);

    public IReadOnlyList<Error> Errors { get; }
    public bool Succeeded => Errors.Count == 0;

    public T Value => Succeeded
        ? _value!
        : throw new InvalidOperationException($"A refused result has no value: {string.Join(", ", Errors)}");

    public static Result<T> Failure(params IReadOnlyList<Error> errors) => new(default, errors);
    public static implicit operator Result<T>(T value) => new(value, []);
    public static implicit operator Result<T>(Error error) => Failure(error);
}
