namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A key of an order that is a date.</summary>
    public static DiagnosticDescriptor KeyIsADate { get; } = new("TD7001", Severity.Error,
        "Units are ordered by numbers or levels, and this is a date. Count the days from a fixed date.",
        "Các đơn vị được xếp theo số hoặc mức, còn đây là ngày tháng. Hãy tính số ngày kể từ một ngày cố định.");

    /// <summary>A scope that is no attribute of the unit.</summary>
    public static DiagnosticDescriptor ScopeIsNoAttribute { get; } = new("TD7002", Severity.Error,
        "A scope is \"cluster\" or an attribute that every unit has, but \"{code}\" is {found}. Name an input with \"from\": \"unit\".",
        "Phạm vi là \"cluster\" hoặc một thuộc tính mà đơn vị nào cũng có, nhưng \"{code}\" là {found}. Hãy ghi một đầu vào có \"from\": \"unit\".");

    /// <summary>The cluster as a finer scope.</summary>
    public static DiagnosticDescriptor ClusterIsWidest { get; } = new("TD7003", Severity.Error,
        "No scope is wider than \"cluster\", and scopes stand widest first. Put \"cluster\" first.",
        "Không phạm vi nào rộng hơn \"cluster\", và phạm vi rộng đứng trước. Hãy đặt \"cluster\" ở đầu.");

    /// <summary>A limit that does not say exactly one thing.</summary>
    public static DiagnosticDescriptor LimitSaysOneThing { get; } = new("TD7004", Severity.Error,
        "A limit is a share, perhaps with \"atLeast\", or a number alone. Write exactly one of \"share\" and \"number\".",
        "Giới hạn là một tỷ lệ, có thể kèm \"atLeast\", hoặc riêng một số lượng. Hãy ghi đúng một trong \"share\" và \"number\".");

    /// <summary>A share that limits nothing or lets nobody pass.</summary>
    public static DiagnosticDescriptor ShareOutOfRange { get; } = new("TD7005", Severity.Error,
        "A limit is above 0% and not above 100%, and this is {percent}. Write \"25%\" or 0.25 for a quarter.",
        "Giới hạn phải trên 0% và không quá 100%, còn ở đây là {percent}. Hãy ghi \"25%\" hoặc 0.25 cho một phần tư.");

    /// <summary>A number of units that cannot be.</summary>
    public static DiagnosticDescriptor LimitNotWhole { get; } = new("TD7006", Severity.Error,
        "The limit {number} is not a number of units. Write a whole number, 0 or more.",
        "Giới hạn {number} không phải là số đơn vị. Hãy ghi một số nguyên không âm.");

    /// <summary>A share of nothing.</summary>
    public static DiagnosticDescriptor ShareOfWhat { get; } = new("TD7007", Severity.Error,
        "A limit by share needs to know of what. Add \"base\".",
        "Giới hạn theo tỷ lệ phải có cơ sở tính. Hãy thêm \"base\".");

    /// <summary>A base that does not say exactly one thing.</summary>
    public static DiagnosticDescriptor BaseSaysOneThing { get; } = new("TD7008", Severity.Error,
        "A base is either \"levels\" with \"counted\", or a count under \"of\" alone. Write exactly one of them.",
        "Cơ sở tính là \"levels\" kèm \"counted\", hoặc chỉ một số lượng ở \"of\". Hãy ghi đúng một trong hai.");

    /// <summary>A base beside a number.</summary>
    public static DiagnosticDescriptor NumberWithBase { get; } = new("TD7009", Severity.Error,
        "A limit by number has no base. Remove \"base\", or write a \"share\".",
        "Giới hạn theo số lượng không có cơ sở tính. Hãy bỏ \"base\" hoặc ghi \"share\".");

    /// <summary>A base that is no count.</summary>
    public static DiagnosticDescriptor BaseIsNoCount { get; } = new("TD7010", Severity.Error,
        "A share of units is taken of a count, and this is {found}. Name a measure that counts.",
        "Tỷ lệ đơn vị được tính trên một số lượng, còn đây là {found}. Hãy ghi một chỉ số đếm.");

    /// <summary>A base after the quota in which only some candidates count.</summary>
    public static DiagnosticDescriptor BaseSplitsCandidates { get; } = new("TD7011", Severity.Error,
        "Counted after the quota, the base holds the candidates of {with} and not those of {without}. Write all of these levels, or none.",
        "Đếm sau khi xét chỉ tiêu, cơ sở tính có {with} mà không có {without}. Hãy ghi tất cả hoặc không ghi mức nào trong số này.");

    /// <summary>A demotion to a level that is not lower.</summary>
    public static DiagnosticDescriptor DemotedNotLower { get; } = new("TD7012", Severity.Error,
        "Whoever finds no place at \"{level}\" would get \"{demote}\", which is not lower. Name a lower level under \"demote\".",
        "Đơn vị ngoài chỉ tiêu của mức \"{level}\" lại nhận \"{demote}\", không thấp hơn. Hãy ghi một mức thấp hơn ở \"demote\".");

    /// <summary>A later quota that changes the base of an earlier one.</summary>
    public static DiagnosticDescriptor BaseChangedLater { get; } = new("TD7013", Severity.Error,
        "The quota at {other} comes later and changes who holds {levels}, the base that this one counts after itself. Put that quota first.",
        "Chỉ tiêu ở {other} đứng sau lại làm thay đổi số đơn vị ở mức {levels} là cơ sở tính của chỉ tiêu này. Hãy đặt chỉ tiêu đó lên trước.");

    /// <summary>Of two quotas the one for more levels allows fewer.</summary>
    public static DiagnosticDescriptor QuotasContradict { get; } = new("TD7014", Severity.Warning,
        "\"{wider}\" or better is limited to {less}, so the limit of {more} for \"{level}\" never acts. Raise the one or lower the other.",
        "Từ \"{wider}\" trở lên chỉ được {less} nên giới hạn {more} của \"{level}\" không bao giờ có tác dụng. Hãy nâng giới hạn này hoặc hạ giới hạn kia.");

    /// <summary>A share that lets nobody pass in a small group.</summary>
    public static DiagnosticDescriptor ShareGivesNone { get; } = new("TD7015", Severity.Note,
        "While the base is below {least}, {share} of it gives no unit and nobody gets \"{level}\". Where that is not meant, change \"round\" or limit by \"number\".",
        "Khi cơ sở tính dưới {least} thì {share} không cho đơn vị nào nên không ai đạt \"{level}\". Nếu không đúng ý, hãy đổi \"round\" hoặc giới hạn bằng \"number\".");

    /// <summary>A key or base of a quota that may be not applicable.</summary>
    public static DiagnosticDescriptor QuotaNeedsDefault { get; } = new("TD7016", Severity.Error,
        "{what} may turn out not applicable{why}, and a quota needs a number for every unit here. {mend} in a \"default\".",
        "{what} có thể không áp dụng{why}, còn ở đây chỉ tiêu cần một giá trị cho mọi đơn vị. {mend} trong \"default\".");

    /// <summary>A measure as a limit that is no share.</summary>
    public static DiagnosticDescriptor LimitIsNoShare { get; } = new("TD7017", Severity.Error,
        "A limit by share needs a share, and this is {found}. Name a measure in shares, such as a table whose rows give \"20%\" and \"25%\".",
        "Giới hạn theo tỷ lệ cần một tỷ lệ, còn đây là {found}. Hãy ghi một chỉ số kiểu tỷ lệ, ví dụ bảng có các dòng cho \"20%\" và \"25%\".");

    /// <summary>A share of some groups that is beyond all of them.</summary>
    public static DiagnosticDescriptor ShareOfGroupOutOfRange { get; } = new("TD7018", Severity.Error,
        "Some groups would get the share {number}, which is not from 0 to 1. Write 0.25 or \"25%\" for a quarter, \"100%\" where nothing is limited.",
        "Có nhóm nhận tỷ lệ {number}, không nằm trong khoảng từ 0 đến 1. Hãy ghi 0.25 hoặc \"25%\" cho một phần tư, \"100%\" nếu không giới hạn.");

    /// <summary>A ranking in which units without a grade have a place.</summary>
    public static DiagnosticDescriptor UngradedAreRanked { get; } = new("TD7019", Severity.Warning,
        "Units that \"{outcome}\" leaves without a grade get a place here too, as no key reads it. Make its level the first key, or accept this.",
        "Đơn vị không được \"{outcome}\" xếp loại vẫn có hạng ở đây, vì không khóa nào đọc mức xếp loại. Hãy lấy mức đó làm khóa đầu tiên, hoặc chấp nhận.");

    /// <summary>A quota before steps that lower those whom it accepted.</summary>
    public static DiagnosticDescriptor LoweredAfterQuota { get; } = new("TD7020", Severity.Warning,
        "Steps after this quota (step {steps}) can still lower units that took its places for \"{level}\"; these places then stay empty. Put the quota after those steps, or accept this finding if the document has this order.",
        "Các bước sau chỉ tiêu này (bước {steps}) vẫn có thể hạ mức đơn vị đã được xếp trong chỉ tiêu \"{level}\"; khi đó suất của đơn vị ấy bị bỏ "
            + "trống. Hãy đặt chỉ tiêu sau các bước đó, hoặc chấp nhận thông báo này nếu văn bản quy định như vậy.");

    private static DiagnosticDescriptor[] RankingsPart() =>
    [
        KeyIsADate, ScopeIsNoAttribute, ClusterIsWidest, LimitSaysOneThing, ShareOutOfRange, LimitNotWhole, ShareOfWhat,
        BaseSaysOneThing, NumberWithBase, BaseIsNoCount, BaseSplitsCandidates, DemotedNotLower, BaseChangedLater,
        QuotasContradict, ShareGivesNone, QuotaNeedsDefault, LimitIsNoShare, ShareOfGroupOutOfRange, UngradedAreRanked,
        LoweredAfterQuota,
    ];
}
