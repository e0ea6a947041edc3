using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The shapes of rotations, of requests and of years before.</summary>
internal static class RotationJson
{
    private static readonly Form<int> _year = new WholeForm(DayRange.FirstYear, DayRange.LastYear);

    private static readonly ListForm<Code> _codes = new(Forms.Code) { NotEmpty = true };

    public static readonly Shape<RotationPairSpec> Pair = new(
        "rotation-pair",
        "Who inspects whom.",
        "Cặp kiểm tra chéo.",
        w => new RotationPairSpec
        {
            By = w.Required("by", Forms.Code, x => x.By, "the unit that inspects.", "đơn vị kiểm tra."),
            Of = w.Required("of", Forms.Code, x => x.Of, "the unit that is inspected.", "đơn vị được kiểm tra."),
            Round = w.Optional("round", new WholeForm(1, 1_000), x => x.Round, 1, "the round, where each unit inspects several others in a year; 1 unless said.", "lượt, khi mỗi đơn vị kiểm tra nhiều đơn vị trong năm; mặc định là 1."),
        })
    { Example = "{\"by\": \"tuan-giao\", \"of\": \"muong-lay\"}" };

    public static readonly Shape<RotationYearSpec> Year = new(
        "rotation-year",
        "Who inspected whom in one year.",
        "Phân công kiểm tra chéo của một năm.",
        w => new RotationYearSpec
        {
            Year = w.Required("year", _year, x => x.Year, "the year.", "năm."),
            Pairs = w.Required("pairs", new ListForm<RotationPairSpec>(Pair), x => x.Pairs, "the pairs.", "các cặp."),
        });

    public static readonly Shape<RotationWishSpec> Wish = new(
        "rotation-wish",
        "What a pair costs, such as its distance: the cheapest ring is sought. Up to twelve units.",
        "Chi phí của một cặp, ví dụ khoảng cách: tìm vòng có tổng chi phí nhỏ nhất. Không quá 12 đơn vị.",
        w => new RotationWishSpec
        {
            By = w.Required("by", Forms.Code, x => x.By, "the unit that would inspect.", "đơn vị kiểm tra."),
            Of = w.Required("of", Forms.Code, x => x.Of, "the unit that would be inspected.", "đơn vị được kiểm tra."),
            Cost = w.Required("cost", NumberForm.PointsUp, x => x.Cost, "what that costs, 0 or more.", "chi phí, không âm."),
        });

    public static readonly Shape<RotationSpec> Rotation = new(
        "rotation",
        "Who inspects whom in a year: the units in their order, what to keep to, the pairs as published. Nobody inspects itself; each inspects and is inspected equally often.",
        "Phân công kiểm tra chéo của một năm: các đơn vị theo thứ tự, các yêu cầu, các cặp như đã công bố. Không đơn vị nào tự kiểm tra; số lần kiểm tra và được kiểm tra như nhau.",
        w => new RotationSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
            Year = w.Required("year", _year, x => x.Year, "the year; a dossier belongs to the year in which its period ends.", "năm; hồ sơ thuộc năm mà kỳ của hồ sơ kết thúc."),
            Units = UnitsOf(w),
            Of = w.Optional("of", Forms.Code, x => x.Of, default, "instead of \"units\": the cluster or block of \"organization\" whose members at the end of the year take part.",
                "thay cho \"units\": cụm, khối khai báo ở \"organization\"; lấy các thành viên vào cuối năm."),
            Each = EachOf(w),
            Requirements = RequirementsOf(w),
            Wishes = w.Many("wishes", Wish, x => x.Wishes, "what pairs cost.", "chi phí của các cặp."),
            History = w.Many("history", Year, x => x.History, "who inspected whom in earlier years.", "phân công của các năm trước."),
            Pairs = w.Many("pairs", Pair, x => x.Pairs, "the pairs as published; left out, they go by the order of the units.", "các cặp như đã công bố; không ghi thì phân công theo thứ tự danh sách."),
            Stage = w.Optional("stage", Forms.Code, x => x.Stage, default, "the stage of scoring that it owns: entries of that stage count only from the unit that inspects.",
                "khâu chấm thuộc phân công này: chỉ tính điểm do đơn vị được phân công kiểm tra nhập."),
        });

    public static readonly Shape<RotationSpec> Request = new(
        "rotation-request",
        "What is asked of a rotation, as a text of its own.",
        "Yêu cầu phân công kiểm tra chéo, là một tệp riêng.",
        w => new RotationSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Year = w.Required("year", _year, x => x.Year, "the first year that is assigned.", "năm đầu tiên được phân công."),
            Units = UnitsOf(w),
            Each = EachOf(w),
            Requirements = RequirementsOf(w),
            Wishes = w.Many("wishes", Wish, x => x.Wishes, "what pairs cost.", "chi phí của các cặp."),
            History = w.Many("history", Year, x => x.History, "who inspected whom in earlier years.", "phân công của các năm trước."),
        });

    public static readonly Shape<RotationHistorySpec> History = new(
        "rotation-history",
        "Who inspected whom in earlier years, as a text of its own.",
        "Phân công kiểm tra chéo của các năm trước, là một tệp riêng.",
        w => new RotationHistorySpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Years = w.Required("years", new ListForm<RotationYearSpec>(Year), x => x.Years, "the years.", "các năm."),
        });

    private static ValueList<TitledCodeSpec> UnitsOf(ShapeWalk<RotationSpec> w) => w.Many(
        "units", LawJson.TitledCode, x => x.Units, "the units, in the order of their list; at least two.", "các đơn vị, theo thứ tự danh sách; ít nhất hai.");

    private static int EachOf(ShapeWalk<RotationSpec> w) => w.Optional(
        "each", new WholeForm(1, 1_000), x => x.Each, 1, "how many others each unit inspects in a year, one in each round; 1 unless said.", "mỗi đơn vị kiểm tra bao nhiêu đơn vị trong năm, mỗi lượt một đơn vị; mặc định là 1.");

    private static ValueList<RotationRequirementSpec>? RequirementsOf(ShapeWalk<RotationSpec> w) => w.Optional(
        "requirements",
        new ListForm<RotationRequirementSpec>(RequirementKinds)!,
        x => x.Requirements,
        null,
        "what to keep to; unless said, single-cycle and no-mutual-pair.",
        "các yêu cầu; mặc định là single-cycle và no-mutual-pair.");

    public static Kinds<RotationRequirementSpec> RequirementKinds { get; } = new RotationRequirementForm();

    /// <summary>The codes of some units.</summary>
    internal static ListForm<Code> Codes => _codes;
}
