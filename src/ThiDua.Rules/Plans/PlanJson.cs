using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>The shapes of plans.</summary>
internal static class PlanJson
{
    private const int MostWorkingDays = 366;

    /// <summary>What stands for "nobody leads", which is no code of an actor.</summary>
    public static readonly Code Nobody = Code.Of("none");

    private static readonly Form<Period?> _period = new OptionalForm<Period>(PeriodForm.Instance);

    private static readonly Form<Cadence?> _recurs = new OptionalForm<Cadence>(new WordForm<Cadence>(
        ("week", Cadence.Week), ("month", Cadence.Month), ("quarter", Cadence.Quarter), ("half-year", Cadence.HalfYear)));

    private static readonly Form<PlanDeadlineSpec> _deadline = new PlanDeadlineForm();

    private static readonly ListForm<Code> _actors = new(Forms.Code) { NotEmpty = true };

    private static readonly ListForm<string> _texts = new(Forms.Text) { NotEmpty = true };

    public static readonly Shape<PhaseSpec> Phase = new(
        "phase",
        "A phase of a plan: a stretch of days in which one thing is done, both ends included.",
        "Giai đoạn của kế hoạch: từ ngày đến ngày, kể cả hai đầu, để làm một việc.",
        w => new PhaseSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the words of the document.", "nguyên văn."),
            From = w.Required("from", DayRefForm.Instance!, x => x.From, "the first day: a date, or the code of an event under \"dates\".", "ngày đầu: ngày tháng, hoặc mã sự kiện trong \"dates\"."),
            To = w.Required("to", DayRefForm.Instance!, x => x.To, "the last day: a date, or the code of an event.", "ngày cuối: ngày tháng, hoặc mã sự kiện."),
        });

    public static readonly Shape<PlanSectionSpec> Section = new(
        "plan-section",
        "A part of the document in which tasks stand, such as those of a quarter.",
        "Mục của văn bản chứa các nhiệm vụ, ví dụ các nhiệm vụ trong một quý.",
        w => new PlanSectionSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its heading as printed.", "tiêu đề như in."),
            Period = w.Optional("period", _period, x => x.Period, null, "the period of its tasks, where they do not say otherwise.", "kỳ thực hiện của các nhiệm vụ trong mục, khi nhiệm vụ không ghi riêng."),
        });

    public static readonly Shape<PlanReportSpec> Report = new(
        "plan-report",
        "What a report is about and which way it goes.",
        "Kỳ báo cáo, nơi nhận và đầu mối gửi.",
        w => new PlanReportSpec
        {
            Period = w.Optional("period", _period, x => x.Period, null, "the period that is reported on.", "kỳ báo cáo."),
            To = w.Optional("to", Forms.Code, x => x.To, default, "who receives it: a unit or group.", "nơi nhận: đơn vị hoặc cụm, khối."),
            Through = w.Optional("through", Forms.Code, x => x.Through, default, "through whom it is sent: a unit or group.", "gửi qua: đơn vị hoặc cụm, khối."),
        });

    public static readonly Shape<PlanTaskSpec> Task = new(
        "task",
        "A task of a plan: what is done, by whom, with whom, until when. One of \"deadline\" and \"period\" says until when; "
            + "else the period of its section, its phase, or the plan.",
        "Nhiệm vụ của kế hoạch: việc gì, ai chủ trì, ai phối hợp, đến khi nào. Thời hạn ghi ở \"deadline\" hoặc \"period\"; "
            + "nếu không thì theo kỳ của mục, giai đoạn, hoặc cả kế hoạch.",
        w => new PlanTaskSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the words of the document.", "nguyên văn."),
            Section = w.Optional("section", Forms.Code, x => x.Section, default, "the section in which it stands.", "mục chứa nhiệm vụ."),
            Phase = w.Optional("phase", Forms.Code, x => x.Phase, default, "the phase in which it falls.", "giai đoạn thực hiện."),
            Lead = w.Optional("lead", Forms.Code, x => x.Lead, default, "who leads: one unit or group; \"none\" where the document says that nobody does.", "chủ trì: một đơn vị hoặc cụm, khối; \"none\" khi văn bản nói không có."),
            Each = w.Many("each", _actors, x => x.Each, "units and groups of which each unit does it for itself.", "các đơn vị, cụm, khối mà từng đơn vị tự thực hiện."),
            PairsOf = w.Optional("pairsOf", Forms.Code, x => x.PairsOf, default,
                "instead of \"lead\" and \"each\": the rotation under \"rotations\"; for each of its pairs the unit that inspects owes it.",
                "thay cho \"lead\" và \"each\": phân công trong \"rotations\"; với từng cặp, đơn vị kiểm tra phải thực hiện."),
            Coordinators = w.Many("coordinators", _actors, x => x.Coordinators, "who coordinates: units and groups.", "phối hợp: các đơn vị, cụm, khối."),
            Conditional = w.Optional("conditional", Forms.Text!, x => x.Conditional, null, "the words that make it conditional, such as \"nếu có\".", "chữ làm nhiệm vụ có điều kiện, ví dụ \"nếu có\"."),
            Deadline = w.Optional("deadline", _deadline!, x => x.Deadline, null, "until when: a deadline, or the code of one under \"deadlines\".", "thời hạn, hoặc mã thời hạn trong \"deadlines\"."),
            Period = w.Optional("period", _period, x => x.Period, null, "the period in which it is done, instead of \"deadline\".", "kỳ thực hiện, thay cho \"deadline\"."),
            Recurs = w.Optional("recurs", _recurs, x => x.Recurs, null, "once in every week, month, quarter or half-year of its period.", "lặp lại trong từng tuần, tháng, quý, nửa năm của kỳ thực hiện."),
            Outputs = w.Many("outputs", _texts, x => x.Outputs, "the documents that come out of it.", "các văn bản, sản phẩm của nhiệm vụ."),
            Report = w.Optional("report", Report!, x => x.Report, null, "the period that is reported on, to whom and through whom.", "kỳ báo cáo, nơi nhận, đầu mối."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
        });

    public static readonly Shape<PlanSpec> Plan = new(
        "plan",
        "A plan: phases and tasks of one period, with who leads, who coordinates and until when.",
        "Kế hoạch: các giai đoạn và nhiệm vụ của một kỳ, kèm đơn vị chủ trì, phối hợp và thời hạn.",
        w => new PlanSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name.", "tên kế hoạch."),
            Symbol = w.Optional("symbol", Forms.Text!, x => x.Symbol, null, "its number and symbol.", "số, ký hiệu."),
            Issued = w.Optional("issued", DayRefForm.Instance!, x => x.Issued, null, "the day of issue: a date, or the code of an event under \"dates\".", "ngày ban hành: ngày tháng, hoặc mã sự kiện trong \"dates\"."),
            Period = w.Required("period", PeriodForm.Instance, x => x.Period, "the period that it is for.", "kỳ kế hoạch."),
            Issuer = w.Optional("issuer", Forms.Code, x => x.Issuer, default, "who issued it: a unit or group.", "cơ quan ban hành: đơn vị hoặc cụm, khối."),
            Lead = w.Optional("lead", Forms.Code, x => x.Lead, default, "who leads the tasks that name nobody.", "chủ trì các nhiệm vụ không ghi riêng."),
            Calendar = w.Optional("calendar", Forms.Code, x => x.Calendar, default, "the working calendar by which its days are counted.", "lịch làm việc dùng để tính ngày."),
            LeastWorkingDays = w.Optional("leastWorkingDays", new WholeForm(0, MostWorkingDays), x => x.LeastWorkingDays, Plans.Plan.UsualWorkingDays,
                "the working days that a window needs at least, or else it is reported; 5 unless said.", "số ngày làm việc tối thiểu của một khung thời gian, ít hơn thì cảnh báo; mặc định 5."),
            DueSoonDays = w.Optional("dueSoonDays", new WholeForm(0, MostWorkingDays), x => x.DueSoonDays, Plans.Plan.UsualDueSoonDays,
                "how many days before its last good day a task is due soon; 7 unless said.", "trước hạn bao nhiêu ngày thì coi là sắp đến hạn; mặc định 7."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "the documents it rests on.", "các văn bản làm căn cứ."),
            Phases = w.Many("phases", Phase, x => x.Phases, "the phases, in the order of the document.", "các giai đoạn, theo thứ tự văn bản."),
            Sections = w.Many("sections", Section, x => x.Sections, "the sections in which tasks stand.", "các mục chứa nhiệm vụ."),
            Tasks = w.Many("tasks", Task, x => x.Tasks, "the tasks, in the order of the document.", "các nhiệm vụ, theo thứ tự văn bản."),
        });

    /// <summary>A deadline in place, or the code of a named one.</summary>
    private sealed class PlanDeadlineForm : Form<PlanDeadlineSpec>
    {
        public override Words Name => new("a deadline, or the code of one", "thời hạn, hoặc mã thời hạn");

        public override bool TakesObjects => true;

        public override bool TryRead(JsonCursor at, out PlanDeadlineSpec value)
        {
            value = null!;
            if (at.Kind == JsonKind.Object)
            {
                if (!DeadlineJson.Form.TryRead(at, out var inline)) return false;
                value = new PlanDeadlineSpec(default, inline);
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Code.TryRead(at, out Code code)) return false;
            value = new PlanDeadlineSpec(code, null);
            return true;
        }

        public override void Write(Utf8JsonWriter to, PlanDeadlineSpec value)
        {
            if (value.Inline is { } inline) DeadlineJson.Form.Write(to, inline);
            else to.WriteStringValue(value.Of.Value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Code.Describe, DeadlineJson.Form.Describe);
    }
}
