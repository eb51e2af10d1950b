namespace GovService.Domain.Common;

/// <summary>A growing aggregate: carries the city's region code, by which its rows can be partitioned or distributed.</summary>
public interface IRegional
{
    string RegionCode { get; }
}
