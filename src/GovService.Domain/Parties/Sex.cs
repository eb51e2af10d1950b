namespace GovService.Domain.Parties;

/// <summary>性别, as the ID number states it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}
