namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>The totals that can come out.</summary>
    public static DiagnosticDescriptor TotalsAreThese { get; } = new("TD8501", Severity.Note,
        "The totals that can come out are {totals}. Compare them with the bands and with the document.",
        "Các tổng điểm có thể đạt là {totals}. Hãy đối chiếu với các mức xếp loại và với văn bản.");

    /// <summary>A question that was not answered exactly.</summary>
    public static DiagnosticDescriptor OnlyBounded { get; } = new("TD8502", Severity.Note,
        "This is no mistake: not all of this could be worked out beforehand: {what}. The reason: {why}. Known so far: {known}. To know "
        + "more, {advice}.",
        "Đây không phải là lỗi: chưa tính trước được hết {what}. Lý do: {why}. Đã biết: {known}. Muốn biết thêm, {advice}.");

    /// <summary>A level that nobody can reach.</summary>
    public static DiagnosticDescriptor LevelNeverReached { get; } = new("TD8503", Severity.Warning,
        "No entries lead to the level \"{level}\". Mend the steps of the outcome, or accept this finding.",
        "Không có số liệu nào dẫn đến mức \"{level}\". Hãy sửa các bước xếp loại, hoặc chấp nhận thông báo này.");

    /// <summary>Ends of bands that are hit exactly.</summary>
    public static DiagnosticDescriptor CutPointsAreHit { get; } = new("TD8504", Severity.Note,
        "Totals can lie exactly on the ends of bands: {hits}. Compare these levels with the words of the document.",
        "Tổng điểm có thể rơi đúng vào ranh giới giữa các mức: {hits}. Hãy đối chiếu các mức này với văn bản.");

    /// <summary>A worth that cannot be reached.</summary>
    public static DiagnosticDescriptor WorthNeverReached { get; } = new("TD8505", Severity.Warning,
        "The worth of {worth} can never be reached; at most {most} come out. Mend the worth or the marking, or accept "
        + "this finding if the document has it.",
        "Không bao giờ đạt được điểm chuẩn {worth}; nhiều nhất chỉ {most}. Hãy sửa điểm chuẩn hoặc cách chấm, hoặc chấp "
        + "nhận nếu văn bản ghi như vậy.");

    /// <summary>A limit without effect.</summary>
    public static DiagnosticDescriptor LimitNeverActs { get; } = new("TD8506", Severity.Note,
        "The limit \"{limit}\" of {points} never acts; without it the points are in {range}. Remove it, or compare it "
        + "with the document.",
        "Giới hạn \"{limit}\" {points} không bao giờ có tác dụng; không có nó điểm vẫn trong {range}. Hãy bỏ đi, hoặc đối "
        + "chiếu với văn bản.");

    /// <summary>Words that state a bound for which there is no rule.</summary>
    public static DiagnosticDescriptor BoundWithoutRule { get; } = new("TD8507", Severity.Warning,
        "The words \"{words}\" state a bound, but no rule of this line reads a number. Add an entry and a rule for it, or "
        + "accept this finding.",
        "Nội dung nêu giới hạn \"{words}\" nhưng dòng này không có quy tắc nào xét con số đó. Hãy thêm đầu vào và quy tắc, "
        + "hoặc chấp nhận thông báo này.");

    /// <summary>A condition whose answer is known beforehand.</summary>
    public static DiagnosticDescriptor ConditionDecided { get; } = new("TD8508", Severity.Warning,
        "This condition {how} holds, whatever is entered. Mend it, or remove it.",
        "Điều kiện này {how} đúng, dù nhập số liệu nào. Hãy sửa hoặc bỏ đi.");

    /// <summary>An amount or a range above the worth of its criterion.</summary>
    public static DiagnosticDescriptor AmountBeyondWorth { get; } = new("TD8550", Severity.Warning,
        "Here up to {amount} points are given or taken, more than the worth {worth} of \"{line}\". Mend one of the two, or "
        + "accept this finding if the document has it.",
        "Mức {amount} điểm ở đây lớn hơn điểm chuẩn {worth} của dòng \"{line}\". Hãy sửa một trong hai, hoặc chấp nhận nếu "
        + "văn bản ghi như vậy.");

    /// <summary>A finding is accepted that is not there.</summary>
    public static DiagnosticDescriptor NothingToAccept { get; } = new("TD8551", Severity.Note,
        "The finding {code} is accepted here, but this object does not have it. Check the code and the object, or remove "
        + "the entry.",
        "Ở đây chấp nhận thông báo {code}, nhưng đối tượng này không có thông báo đó. Hãy xem lại mã và đối tượng, hoặc bỏ "
        + "mục này.");

    /// <summary>A row of a table without effect.</summary>
    public static DiagnosticDescriptor RowNeverUsed { get; } = new("TD8509", Severity.Note,
        "Nothing that can come out falls into this row {row}; all of it lies in {range}. Remove the row, or compare it "
        + "with the document.",
        "Không giá trị nào có thể có rơi vào dòng {row} này; mọi giá trị đều thuộc {range}. Hãy bỏ dòng này, hoặc đối "
        + "chiếu với văn bản.");

    /// <summary>A table whose results rise and fall.</summary>
    public static DiagnosticDescriptor TableTurnsBack { get; } = new("TD8510", Severity.Note,
        "This table turns back here: {witness}. Compare its rows with the document.",
        "Bảng này đổi chiều tại đây: {witness}. Hãy đối chiếu các dòng với văn bản.");

    /// <summary>Two steps of an outcome that may not be exchanged.</summary>
    public static DiagnosticDescriptor StepOrderMatters { get; } = new("TD8511", Severity.Note,
        "The order of this step and of {other} matters: where both act, such as {witness}, the level is {level}; the "
        + "other way round it would be {exchanged}. Compare the order with the document.",
        "Thứ tự của bước này và {other} làm đổi kết quả: khi cả hai cùng tác động, như {witness}, mức là {level}; nếu "
        + "đổi chỗ thì là {exchanged}. Hãy đối chiếu thứ tự với văn bản.");

    /// <summary>Readings between which nothing differs.</summary>
    public static DiagnosticDescriptor ReadingsAreEqual { get; } = new("TD8512", Severity.Warning,
        "All readings of \"{interpretation}\" say the same here. Mend the values, or write the value without readings.",
        "Mọi cách hiểu của \"{interpretation}\" đều cho cùng giá trị ở đây. Hãy sửa các giá trị, hoặc ghi thẳng giá trị, "
        + "không cần cách hiểu.");

    /// <summary>A requirement or gate that changes no level.</summary>
    public static DiagnosticDescriptor StepChangesNothing { get; } = new("TD8517", Severity.Warning,
        "This step never changes the level, whatever is entered: steps before it have said as much already. Change or remove it, or accept this "
        + "finding if the document has it.",
        "Bước này không bao giờ làm thay đổi mức, dù nhập số liệu nào: các bước trước đã quyết định như vậy rồi. Hãy sửa hoặc bỏ đi, hoặc chấp "
        + "nhận nếu văn bản ghi như vậy.");

    /// <summary>An outcome that nothing grades.</summary>
    public static DiagnosticDescriptor OutcomeWithoutSteps { get; } = new("TD8513", Severity.Warning,
        "This outcome has no steps, so everybody gets its best level \"{level}\". Add \"steps\" (the first is usually \"bands\"), or "
        + "accept this finding.",
        "Kết quả này chưa có bước xếp loại nào nên mọi đơn vị đều được mức cao nhất \"{level}\". Hãy thêm \"steps\" (bước đầu thường "
        + "là \"bands\"), hoặc chấp nhận thông báo này.");

    /// <summary>An outcome whose gates look at entries alone.</summary>
    public static DiagnosticDescriptor OutcomeOfGatesAlone { get; } = new("TD8518", Severity.Warning,
        "This outcome has no step but gates, and none of them looks at points: who meets no gate gets \"{level}\", whatever the points. Put "
        + "\"bands\" first, or accept this finding if that is meant.",
        "Kết quả này chỉ có các bước \"gate\" và không bước nào xét đến điểm: đơn vị không vướng bước nào được mức \"{level}\", bất kể số điểm. "
        + "Hãy thêm bước \"bands\" lên đầu, hoặc chấp nhận thông báo này nếu đúng ý.");

    /// <summary>A measure or condition that nothing reads.</summary>
    public static DiagnosticDescriptor DefinitionNeverRead { get; } = new("TD8514", Severity.Warning,
        "Nothing that has an effect reads \"{code}\", so it changes no result. Let a rule read it, remove it, or accept this finding.",
        "Không quy tắc nào có tác dụng dùng \"{code}\" nên nó không làm đổi kết quả nào. Hãy dùng nó trong quy tắc, bỏ đi, hoặc "
        + "chấp nhận thông báo này.");

    /// <summary>A list of levels that no input has.</summary>
    public static DiagnosticDescriptor LevelsNeverUsed { get; } = new("TD8515", Severity.Note,
        "No input has the list of levels \"{code}\". Give it to an input (\"levels\"), or remove it.",
        "Không đầu vào nào dùng danh sách mức \"{code}\". Hãy ghi \"levels\" cho đầu vào cần dùng, hoặc bỏ danh sách này.");

    /// <summary>A stage at which nothing is entered.</summary>
    public static DiagnosticDescriptor StageNeverUsed { get; } = new("TD8516", Severity.Warning,
        "Nothing can be entered at the stage \"{code}\": each input belongs to another one, and no rule asks for it. Give it an input "
        + "(\"owner\"), remove it, or accept this finding.",
        "Không nhập được gì ở giai đoạn \"{code}\": mọi đầu vào đều thuộc giai đoạn khác và không quy tắc nào hỏi đến nó. Hãy giao "
        + "đầu vào cho giai đoạn này (\"owner\"), bỏ đi, hoặc chấp nhận thông báo này.");

    /// <summary>One fault more that gives points.</summary>
    public static DiagnosticDescriptor FaultRaisesTotal { get; } = new("TD8552", Severity.Warning,
        "This takes points for \"{input}\", but more of it can raise the total: with {less} it is {before}, with {more} it "
        + "is {after}. Mend the rules that read it, or accept this finding if the document has it.",
        "Dòng này trừ điểm theo \"{input}\", nhưng \"{input}\" tăng thì tổng điểm có thể lại tăng: {less} được {before}, "
        + "{more} được {after}. Hãy sửa các quy tắc xét đầu vào này, hoặc chấp nhận nếu văn bản ghi như vậy.");

    /// <summary>A worth that marking goes beyond.</summary>
    public static DiagnosticDescriptor WorthExceeded { get; } = new("TD8553", Severity.Note,
        "This line can give more than its worth of {worth}: {most}. Where that is meant, say \"atMost\"; otherwise limit it.",
        "Dòng này có thể được nhiều hơn điểm chuẩn {worth}: {most}. Nếu đúng ý, hãy ghi rõ \"atMost\"; nếu không, hãy giới hạn lại.");

    /// <summary>Points as a key of an order while worths differ.</summary>
    public static DiagnosticDescriptor RanksByUnequalPoints { get; } = new("TD8554", Severity.Warning,
        "Units are ordered by the points of \"{line}\", but the worth that is applicable to them differs: {worths}. Order by its "
        + "\"share\", or accept this finding if the document has it.",
        "Các đơn vị được xếp theo điểm của \"{line}\", nhưng điểm chuẩn áp dụng cho từng đơn vị lại khác nhau: {worths}. Hãy xếp "
        + "theo \"share\" của dòng này, hoặc chấp nhận nếu văn bản ghi như vậy.");

    /// <summary>A quota whose base has no units.</summary>
    public static DiagnosticDescriptor BaseIsEmpty { get; } = new("TD8555", Severity.Warning,
        "Nobody can hold {levels} when this quota is applied, so its base is empty and nobody keeps \"{level}\". Mend the base or "
        + "the steps before it.",
        "Khi áp dụng chỉ tiêu này không đơn vị nào có thể ở mức {levels}, nên cơ sở tính bằng không và không ai giữ được "
        + "\"{level}\". Hãy sửa cơ sở tính hoặc các bước trước đó.");

    /// <summary>Fewer totals than units.</summary>
    public static DiagnosticDescriptor TiesMustOccur { get; } = new("TD8556", Severity.Note,
        "Only {count} totals can come out, so of more units some are always equal, and \"ties\" leaves their places open. Add a "
        + "key, or choose how equal units are placed.",
        "Chỉ có {count} tổng điểm khác nhau có thể đạt, nên khi nhiều đơn vị hơn thế thì luôn có đơn vị bằng điểm mà \"ties\" để "
        + "ngỏ thứ hạng. Hãy thêm tiêu chí xếp, hoặc chọn cách xếp đơn vị bằng điểm.");

    /// <summary>A mistake by readings that are not the chosen ones.</summary>
    public static DiagnosticDescriptor ErrorByReadings { get; } = new("TD8557", Severity.Error,
        "By the readings {readings} these rules would be refused, with {code} here: {finding} Mend that, or remove a reading that "
        + "nobody can choose.",
        "Theo cách hiểu {readings}, bộ quy tắc này không dùng được, vì tại đây có {code}: {finding} Hãy sửa, hoặc bỏ phương án "
        + "không thể chọn.");

    /// <summary>A warning by readings that are not the chosen ones.</summary>
    public static DiagnosticDescriptor WarningByReadings { get; } = new("TD8558", Severity.Warning,
        "By the readings {readings} there would be {code} here: {finding} To accept it, accept {code} here.",
        "Theo cách hiểu {readings}, tại đây có {code}: {finding} Nếu văn bản ghi như vậy, hãy chấp nhận {code} tại đây.");

    /// <summary>A note by readings that are not the chosen ones.</summary>
    public static DiagnosticDescriptor NoteByReadings { get; } = new("TD8559", Severity.Note,
        "By the readings {readings} there would be {code} here: {finding}",
        "Theo cách hiểu {readings}, tại đây có {code}: {finding}");

    /// <summary>Combinations of readings that were not looked at.</summary>
    public static DiagnosticDescriptor ReadingsLeftOpen { get; } = new("TD8560", Severity.Note,
        "This is no mistake: besides the chosen readings there are {all} other combinations, and {open} of them were not looked at "
        + "({steps} steps were spent); the first is {first}. To see what would be found with it, write it into \"chosen\" and check "
        + "again. A program that reads rule sets can also raise \"steps\" in its reading options.",
        "Đây không phải là lỗi: ngoài các cách hiểu đã chọn còn {all} tổ hợp khác, trong đó {open} tổ hợp chưa được xem xét (đã dùng "
        + "{steps} bước); tổ hợp đầu tiên là {first}. Muốn biết khi đó có thông báo gì, hãy ghi tổ hợp đó vào \"chosen\" rồi kiểm tra "
        + "lại. Phần mềm đọc bộ quy tắc cũng có thể tăng \"steps\" trong tùy chọn đọc.");

    private static DiagnosticDescriptor[] AnalysisPart() =>
    [
        TotalsAreThese, OnlyBounded, LevelNeverReached, CutPointsAreHit, WorthNeverReached, LimitNeverActs,
        BoundWithoutRule, ConditionDecided, AmountBeyondWorth, NothingToAccept, RowNeverUsed, TableTurnsBack, StepOrderMatters, ReadingsAreEqual,
        OutcomeWithoutSteps, OutcomeOfGatesAlone, StepChangesNothing, DefinitionNeverRead, LevelsNeverUsed, StageNeverUsed, FaultRaisesTotal,
        WorthExceeded, RanksByUnequalPoints, BaseIsEmpty, TiesMustOccur,
        ErrorByReadings, WarningByReadings, NoteByReadings, ReadingsLeftOpen,
    ];
}
