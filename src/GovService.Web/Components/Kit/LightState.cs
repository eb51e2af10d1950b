namespace GovService.Web.Components.Kit;

/// <summary>红黄绿灯: circle, triangle, square, and two bars for a clock that stands still.</summary>
public enum LightState
{
    /// <summary>正常.</summary>
    Ok,

    /// <summary>快到期.</summary>
    Warn,

    /// <summary>超期.</summary>
    Bad,

    /// <summary>暂停.</summary>
    Idle,
}
