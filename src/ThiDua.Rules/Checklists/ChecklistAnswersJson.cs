using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>The shapes of what units answer to checklists.</summary>
internal static class ChecklistAnswersJson
{
    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly Shape<CarriedFindingSpec> Finding = new(
        "carried-finding",
        "What an earlier inspection found and was not settled then.",
        "Nội dung chưa đạt của lần kiểm tra trước, chưa khắc phục xong khi đó.",
        w => new CarriedFindingSpec
        {
            Item = w.Required("item", Forms.Code, x => x.Item, "the code of the item.", "mã mục."),
            Found = w.Required("found", Forms.Date, x => x.Found, "the day of the inspection that found it.", "ngày kiểm tra phát hiện."),
            Action = w.Optional("action", Forms.Text!, x => x.Action, null, "what is to be done.", "việc phải khắc phục."),
            Due = w.Optional("due", _date, x => x.Due, null, "until when.", "thời hạn khắc phục."),
        });

    public static readonly Shape<WaiverSpec> Waiver = new(
        "waiver",
        "A waiver of one item, with its reason and its end. How it stands with the item is still shown.",
        "Miễn thực hiện một mục, có lý do và thời hạn. Tình trạng thực tế của mục vẫn được nêu.",
        w => new WaiverSpec
        {
            Item = w.Required("item", Forms.Code, x => x.Item, "the code of the item.", "mã mục."),
            Why = w.Required("why", Forms.Text, x => x.Why, "the reason.", "lý do."),
            From = w.Optional("from", _date, x => x.From, null, "its first day.", "ngày bắt đầu."),
            Until = w.Required("until", Forms.Date, x => x.Until, "its last day.", "ngày kết thúc."),
            By = w.Optional("by", Forms.Text!, x => x.By, null, "who granted it.", "người, cơ quan cho phép."),
        });

    public static readonly Shape<ChecklistAnswersSpec> Shape = new(
        "checklist-answers",
        "What one unit answers to a checklist, with its evidence.",
        "Câu trả lời của một đơn vị theo danh mục kiểm tra, kèm minh chứng.",
        w => new ChecklistAnswersSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required("ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set with the checklist.", "mã bộ quy tắc có danh mục."),
            Version = w.Optional("version", Forms.Text!, x => x.Version, null, "its version, where only that one will do.", "phiên bản, khi chỉ dùng cho phiên bản đó."),
            Checklist = w.Optional("checklist", Forms.Code, x => x.Checklist, default, "the code of the checklist, where the rule set has several.", "mã danh mục, khi bộ quy tắc có nhiều danh mục."),
            Unit = w.Required("unit", Forms.Code, x => x.Unit, "the code of the unit.", "mã đơn vị."),
            UnitTitle = w.Optional("unitTitle", Forms.Text!, x => x.UnitTitle, null, "its name for people.", "tên đơn vị."),
            Kind = w.Optional("kind", Forms.Code, x => x.Kind, default, "its kind, where the organization does not tell it.", "loại đơn vị, khi sơ đồ tổ chức không có."),
            On = w.Optional("on", _date, x => x.On, null, "the day of the inspection; the day of the review unless said.", "ngày kiểm tra; không ghi thì là ngày rà soát."),
            By = w.Optional("by", Forms.Text!, x => x.By, null, "who answered or inspected.", "người trả lời, đoàn kiểm tra."),
            Answers = w.Optional(
                "answers",
                new MapForm<ItemAnswerSpec>(AnswerForm.Instance),
                x => x.Answers,
                ValueList<MapEntry<ItemAnswerSpec>>.Empty,
                "the answers by the codes of the items; what is not there is not answered.",
                "câu trả lời theo mã mục; mục không ghi là chưa trả lời."),
            Evidence = w.Many("evidence", EvidenceJson.Item, x => x.Evidence, "the evidence that answers name.", "các minh chứng được dẫn."),
            Findings = w.Many("findings", Finding, x => x.Findings, "what the inspection before left open.", "nội dung lần kiểm tra trước để lại."),
            Waivers = w.Many("waivers", Waiver, x => x.Waivers, "waivers of items.", "các mục được miễn."),
        });
}
