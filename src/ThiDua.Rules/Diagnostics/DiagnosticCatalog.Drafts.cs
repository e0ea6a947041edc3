namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A draft for an outline of another rule set.</summary>
    public static DiagnosticDescriptor DraftOfOtherRules { get; } = new("TD8040", Severity.Error,
        "The draft is for the rule set \"{found}\", and this is \"{expected}\". Use the rule set that it is for.",
        "Dự thảo này dành cho bộ quy tắc \"{found}\", còn đây là \"{expected}\". Hãy dùng đúng bộ quy tắc.");

    /// <summary>A draft for an outline of another version.</summary>
    public static DiagnosticDescriptor DraftOfOtherVersion { get; } = new("TD8041", Severity.Error,
        "The draft asks for the version \"{found}\", and this rule set has \"{expected}\". Use that one, or mend \"version\".",
        "Dự thảo yêu cầu phiên bản \"{found}\", còn bộ quy tắc này là \"{expected}\". Hãy dùng đúng bản, hoặc sửa \"version\".");

    /// <summary>A draft for an outline that is not there.</summary>
    public static DiagnosticDescriptor UnknownReport { get; } = new("TD8042", Severity.Error,
        "The rule set has no outline \"{code}\" under \"reports\". {hint}",
        "Bộ quy tắc không có đề cương \"{code}\" trong \"reports\". {hint}");

    /// <summary>An answer to something that the outline does not ask.</summary>
    public static DiagnosticDescriptor UnknownReportPart { get; } = new("TD8043", Severity.Error,
        "The outline asks for nothing like \"{code}\" under \"{property}\". {hint}",
        "Đề cương không yêu cầu \"{code}\" ở \"{property}\". {hint}");

    /// <summary>A value of the wrong sort.</summary>
    public static DiagnosticDescriptor WrongReportValue { get; } = new("TD8044", Severity.Error,
        "\"{code}\" does not take \"{found}\". Write {expected}.",
        "\"{code}\" không nhận giá trị \"{found}\". Hãy ghi {expected}.");

    /// <summary>A row that a form does not have.</summary>
    public static DiagnosticDescriptor UnknownReportRow { get; } = new("TD8045", Severity.Error,
        "The form \"{form}\" has no row \"{code}\". {hint}",
        "Biểu \"{form}\" không có dòng \"{code}\". {hint}");

    /// <summary>An entry that is given for something that is not there.</summary>
    public static DiagnosticDescriptor EntryForNothing { get; } = new("TD8046", Severity.Error,
        "There is nothing \"{code}\" that this entry could be given for. {hint}",
        "Không có \"{code}\" để mục này tính cho. {hint}");

    /// <summary>An entry that does not say for what it is given.</summary>
    public static DiagnosticDescriptor EntryWithoutOf { get; } = new("TD8047", Severity.Error,
        "The entries of \"{list}\" are given for something. Say with \"of\" for what this one is.",
        "Các mục của \"{list}\" tính cho từng mục khác. Hãy ghi \"of\" để biết mục này tính cho mục nào.");

    /// <summary>An entry that others are given for, without a code.</summary>
    public static DiagnosticDescriptor EntryWithoutCode { get; } = new("TD8048", Severity.Error,
        "The entries of \"{list}\" are given for this one, which has no \"code\". Give it one.",
        "Các mục của \"{list}\" tính cho mục này nhưng mục này chưa có \"code\". Hãy ghi mã.");

    /// <summary>A unit of no known kind where sections depend on it.</summary>
    public static DiagnosticDescriptor ReportKindNotSaid { get; } = new("TD8049", Severity.Error,
        "Some sections are for some kinds of unit only, and the kind of \"{unit}\" is not known. Say it with \"kind\".",
        "Có mục chỉ dành cho một số loại đơn vị mà chưa biết \"{unit}\" thuộc loại nào. Hãy ghi \"kind\".");

    /// <summary>A unit that is of another kind than the organization says.</summary>
    public static DiagnosticDescriptor ReportKindDiffers { get; } = new("TD8050", Severity.Error,
        "The unit is of the kind \"{expected}\" under \"organization\", not \"{found}\". Remove \"kind\" here.",
        "Trong \"organization\" đơn vị thuộc loại \"{expected}\", không phải \"{found}\". Hãy bỏ \"kind\" ở đây.");

    /// <summary>Something of which there is nothing to report, and which is reported.</summary>
    public static DiagnosticDescriptor NoneAndSome { get; } = new("TD8051", Severity.Error,
        "\"none\" says that there is nothing to report of \"{code}\", and yet something is there. Keep one of the two.",
        "\"none\" nêu \"{code}\" không phát sinh nhưng lại có nội dung. Hãy giữ một trong hai.");

    /// <summary>A row of a form with printed rows that does not say which it is.</summary>
    public static DiagnosticDescriptor RowWithoutCode { get; } = new("TD8052", Severity.Error,
        "The rows of the form \"{form}\" are in print, and this one does not say with \"row\" which it is. {hint}",
        "Các dòng của biểu \"{form}\" đã in sẵn mà dòng này chưa ghi \"row\" là dòng nào. {hint}");

    /// <summary>A draft among those for another outline.</summary>
    public static DiagnosticDescriptor DraftOfOtherOutline { get; } = new("TD8053", Severity.Error,
        "The draft is for the outline \"{found}\", and those for \"{expected}\" are combined. Leave it out, or mend \"report\".",
        "Dự thảo theo đề cương \"{found}\", còn đang tổng hợp \"{expected}\". Hãy bỏ ra, hoặc sửa \"report\".");

    /// <summary>Two drafts of one unit.</summary>
    public static DiagnosticDescriptor ReportedTwice { get; } = new("TD8054", Severity.Error,
        "There are several reports of \"{unit}\", and none is counted. Keep the one that holds.",
        "\"{unit}\" có nhiều báo cáo nên không tính báo cáo nào. Hãy giữ bản chính thức.");

    /// <summary>Something that must be written in words, and is not.</summary>
    public static DiagnosticDescriptor ReportTextMissing { get; } = new("TD8070", Severity.Warning,
        "Nothing is written under \"{heading}\". Write it.",
        "Mục \"{heading}\" chưa có nội dung. Hãy viết.");

    /// <summary>Something that was left open.</summary>
    public static DiagnosticDescriptor OpenPlaceholder { get; } = new("TD8071", Severity.Warning,
        "\"{found}\" is still to be filled in (places left open in this text: {count}). Fill it in.",
        "\"{found}\" còn để trống (số chỗ để trống trong đoạn này: {count}). Hãy điền.");

    /// <summary>Fewer entries than the document asks for.</summary>
    public static DiagnosticDescriptor TooFewEntries { get; } = new("TD8072", Severity.Warning,
        "There are {count} entries{for} under \"{heading}\"; asked are at least {limit}. Add what is missing.",
        "Có {count} mục{for} ở \"{heading}\", yêu cầu ít nhất {limit}. Hãy bổ sung.");

    /// <summary>More entries than the document asks for.</summary>
    public static DiagnosticDescriptor TooManyEntries { get; } = new("TD8073", Severity.Warning,
        "There are {count} entries{for} under \"{heading}\"; asked are at most {limit}. Choose among them.",
        "Có {count} mục{for} ở \"{heading}\", yêu cầu nhiều nhất {limit}. Hãy chọn lại.");

    /// <summary>A number that must be given, and is not.</summary>
    public static DiagnosticDescriptor ReportNumberMissing { get; } = new("TD8074", Severity.Warning,
        "The number \"{heading}\" is missing. Give it, 0 where there was none.",
        "Thiếu số liệu \"{heading}\". Hãy ghi, không có thì ghi 0.");

    /// <summary>A form that must be there, and is not.</summary>
    public static DiagnosticDescriptor FormMissing { get; } = new("TD8075", Severity.Warning,
        "The form \"{heading}\" is missing. Add it, or say under \"none\" why there is nothing to report.",
        "Thiếu \"{heading}\". Hãy bổ sung, hoặc nêu lý do không phát sinh ở \"none\".");

    /// <summary>A form that the outline does not ask for.</summary>
    public static DiagnosticDescriptor ExtraForm { get; } = new("TD8076", Severity.Warning,
        "The outline asks for no form \"{code}\". {hint}",
        "Đề cương không có biểu \"{code}\". {hint}");

    /// <summary>Something that is not for this kind of unit.</summary>
    public static DiagnosticDescriptor SectionDoesNotApply { get; } = new("TD8077", Severity.Warning,
        "\"{heading}\" is not for units of the kind \"{kind}\". Remove what stands here.",
        "\"{heading}\" không áp dụng cho loại đơn vị \"{kind}\". Hãy bỏ nội dung ở đây.");

    /// <summary>Parts that do not make up the whole.</summary>
    public static DiagnosticDescriptor PartsAreNotWhole { get; } = new("TD8078", Severity.Warning,
        "{identity}: \"{whole}\" is {value}, and {parts} is {sum}. Correct the number that is wrong.",
        "{identity}: \"{whole}\" là {value}, còn {parts} là {sum}. Hãy sửa số liệu sai.");

    /// <summary>Parts that are more than the whole.</summary>
    public static DiagnosticDescriptor PartsExceedWhole { get; } = new("TD8079", Severity.Warning,
        "{identity}: \"{whole}\" is only {value}, and {parts} is {sum}. Correct the number that is wrong.",
        "{identity}: \"{whole}\" chỉ là {value}, còn {parts} là {sum}. Hãy sửa số liệu sai.");

    /// <summary>A report of another period.</summary>
    public static DiagnosticDescriptor WrongReportPeriod { get; } = new("TD8080", Severity.Warning,
        "The report is of {found}, and the outline asks for {expected}. Correct \"period\", or use the outline of that period.",
        "Báo cáo của kỳ {found}, còn đề cương yêu cầu kỳ {expected}. Hãy sửa \"period\", hoặc dùng đề cương của kỳ đó.");

    /// <summary>Words or a day of issue that are of another year.</summary>
    public static DiagnosticDescriptor WrongReportYear { get; } = new("TD8081", Severity.Warning,
        "This is about the year {found} only, and the report is of {expected}. Correct the year; check whether it was taken from an older report.",
        "Chỗ này chỉ nói về năm {found}, còn báo cáo của kỳ {expected}. Hãy sửa năm; kiểm tra xem có chép từ báo cáo cũ không.");

    /// <summary>A printed row that is missing.</summary>
    public static DiagnosticDescriptor RowMissing { get; } = new("TD8082", Severity.Warning,
        "The row \"{row}\" of \"{heading}\" is missing. Add it, with 0 where there was none.",
        "Thiếu dòng \"{row}\" của \"{heading}\". Hãy bổ sung, không có thì ghi 0.");

    /// <summary>A cell that is empty.</summary>
    public static DiagnosticDescriptor CellMissing { get; } = new("TD8083", Severity.Warning,
        "The cell \"{column}\" in row {row} of \"{heading}\" is empty. Fill it in.",
        "Ô \"{column}\" dòng {row} của \"{heading}\" để trống. Hãy điền.");

    /// <summary>A total that is not the sum of its rows.</summary>
    public static DiagnosticDescriptor TotalDiffers { get; } = new("TD8084", Severity.Warning,
        "The total of \"{column}\" is {found}, and the rows add up to {expected}. Correct one of the two.",
        "Tổng cột \"{column}\" ghi {found}, còn cộng các dòng là {expected}. Hãy sửa một trong hai.");

    /// <summary>A comparison without the earlier number.</summary>
    public static DiagnosticDescriptor LastYearMissing { get; } = new("TD8085", Severity.Warning,
        "\"{heading}\" cannot be told: \"{number}\" of {period} is not known. Give it under \"before\" as \"{code}\", or give the report of {period}.",
        "Chưa so sánh được \"{heading}\" vì chưa có \"{number}\" của kỳ {period}. Hãy ghi ở \"before\" với mã \"{code}\", hoặc đưa báo cáo kỳ {period}.");

    /// <summary>An earlier number that the report of that time does not have.</summary>
    public static DiagnosticDescriptor LastYearDiffers { get; } = new("TD8086", Severity.Warning,
        "{found} is written for {period}, and the report of that period has {expected}. Correct it, or explain it.",
        "Ghi {found} cho kỳ {period}, còn báo cáo kỳ đó là {expected}. Hãy sửa, hoặc giải trình.");

    /// <summary>An answer that differs from what is known.</summary>
    public static DiagnosticDescriptor DiffersFromSource { get; } = new("TD8087", Severity.Warning,
        "\"{found}\" stands here, and what is known from elsewhere is \"{expected}\". Correct one of the two.",
        "Ở đây ghi \"{found}\", còn theo nguồn số liệu đã có là \"{expected}\". Hãy sửa một trong hai.");

    /// <summary>The words of the outline where an answer should be.</summary>
    public static DiagnosticDescriptor PromptLeft { get; } = new("TD8088", Severity.Warning,
        "Under \"{heading}\" stand only the words of the outline. Write what they ask for.",
        "Mục \"{heading}\" chỉ chép lại chữ của đề cương. Hãy viết nội dung được yêu cầu.");

    /// <summary>Two numbers of the year before in one report.</summary>
    public static DiagnosticDescriptor BeforeDiffers { get; } = new("TD8089", Severity.Warning,
        "\"before\" gives {found} for {period}, and the form of this report gives {expected}. Correct one of the two.",
        "\"before\" ghi {found} cho kỳ {period}, còn biểu của báo cáo này ghi {expected}. Hãy sửa một trong hai.");

    /// <summary>A unit that has not reported.</summary>
    public static DiagnosticDescriptor NotReported { get; } = new("TD8090", Severity.Warning,
        "\"{unit}\" has not reported. Remind it.",
        "\"{unit}\" chưa báo cáo. Hãy đôn đốc.");

    /// <summary>A report of a unit that owes none.</summary>
    public static DiagnosticDescriptor NotAskedToReport { get; } = new("TD8091", Severity.Warning,
        "\"{unit}\" has reported, and is not among those who are asked to; its numbers are not counted. Add it to \"each\", or leave it out.",
        "\"{unit}\" có báo cáo nhưng không thuộc diện phải báo cáo nên không cộng số liệu. Hãy thêm vào \"each\", hoặc bỏ ra.");

    /// <summary>Sums over many reports that do not fit each other.</summary>
    public static DiagnosticDescriptor SumsDoNotFit { get; } = new("TD8092", Severity.Warning,
        "Over all counted reports, {identity}: \"{whole}\" comes to {value}, and {parts} to {sum}. Have the reports of {units} corrected.",
        "Cộng các báo cáo được tính, {identity}: \"{whole}\" là {value}, còn {parts} là {sum}. Hãy yêu cầu sửa báo cáo của {units}.");

    private static DiagnosticDescriptor[] DraftsPart() =>
    [
        DraftOfOtherRules, DraftOfOtherVersion, UnknownReport, UnknownReportPart, WrongReportValue,
        UnknownReportRow, EntryForNothing, EntryWithoutOf, EntryWithoutCode, ReportKindNotSaid,
        ReportKindDiffers, NoneAndSome, RowWithoutCode, ReportTextMissing, OpenPlaceholder, TooFewEntries,
        TooManyEntries, ReportNumberMissing, FormMissing, ExtraForm, SectionDoesNotApply, PartsAreNotWhole,
        PartsExceedWhole, WrongReportPeriod, WrongReportYear, RowMissing, CellMissing, TotalDiffers,
        LastYearMissing, LastYearDiffers, DiffersFromSource, PromptLeft, BeforeDiffers,
        DraftOfOtherOutline, ReportedTwice, NotReported, NotAskedToReport, SumsDoNotFit,
    ];
}
