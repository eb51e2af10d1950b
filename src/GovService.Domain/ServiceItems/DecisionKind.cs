namespace GovService.Domain.ServiceItems;

/// <summary>决定的种类: what an authority grants or refuses. Only a licence is 许可; the law of the item has its own word.</summary>
public enum DecisionKind
{
    /// <summary>行政许可.</summary>
    Licence,

    /// <summary>行政给付.</summary>
    Benefit,

    /// <summary>行政确认.</summary>
    Confirmation,

    /// <summary>行政奖励.</summary>
    Reward,

    /// <summary>公共服务 and other powers on application.</summary>
    Service,
}

/// <summary>Reads the kind of decision from 事项类型 (code set itemType).</summary>
public static class DecisionKinds
{
    extension(ServiceItemContent item)
    {
        public DecisionKind DecisionKind => item.ItemType switch
        {
            "01" => DecisionKind.Licence,
            "05" => DecisionKind.Benefit,
            "07" => DecisionKind.Confirmation,
            "08" => DecisionKind.Reward,
            _ => DecisionKind.Service,
        };
    }
}
