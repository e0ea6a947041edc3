using System.Text.Json;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>The shapes of reports that are being written.</summary>
internal static class ReportDraftJson
{
    private static readonly NumberForm _number = new(new("a number", "số"), null, null, null);

    private static readonly MapForm<Fraction> _numbers = new(_number);

    private static readonly MapForm<string> _texts = new(Forms.Text);

    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly Shape<ReportEntrySpec> Entry = new(
        "report-entry",
        "An entry of a list; without \"code\" and \"of\" its text alone may be written.",
        "Một mục của danh sách; không có \"code\", \"of\" thì chỉ cần ghi nội dung.",
        w => new ReportEntrySpec
        {
            Code = w.Optional("code", Forms.Code, x => x.Code, default, "its code, where entries of other lists name it.", "mã, khi danh sách khác nhắc đến."),
            Of = w.Optional("of", Forms.Code, x => x.Of, default, "for what it is given: an entry of another list, or a section.", "tính cho mục nào: mã một mục của danh sách khác, hoặc mã mục của đề cương."),
            Text = w.Required("text", Forms.Text, x => x.Text, "what it says.", "nội dung."),
        });

    public static readonly Shape<ReportRowSpec> Row = new(
        "report-row",
        "A row of a form.",
        "Một dòng của biểu.",
        w => new ReportRowSpec
        {
            Row = w.Optional("row", Forms.Code, x => x.Row, default, "the code of a row that is in print.", "mã dòng in sẵn."),
            Cells = w.Required("cells", new MapForm<ReportCell>(CellForm.Instance), x => x.Cells, "what stands in it: a number or words, by column.", "nội dung từng ô theo cột: số hoặc chữ."),
        });

    public static readonly Shape<ReportFormSpec> Form = new(
        "report-form",
        "A form that was filled in.",
        "Biểu đã điền.",
        w => new ReportFormSpec
        {
            Rows = w.Many("rows", new DataForm<ReportRowSpec>(Row), x => x.Rows, "its rows.", "các dòng."),
            Total = w.Optional("total", _numbers!, x => x.Total, null, "the row of totals as it was written; it is held against the sum of the rows.", "dòng tổng cộng như đã ghi; được đối chiếu với tổng các dòng."),
        });

    public static readonly Shape<ReportDraftSpec> Shape = new(
        "report-draft",
        "A report that is being written: the answers of one unit to an outline.",
        "Dự thảo báo cáo: phần trả lời của một đơn vị theo đề cương.",
        w => new ReportDraftSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required("ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set with the outline.", "mã bộ quy tắc có đề cương."),
            Version = w.Optional("version", Forms.Text!, x => x.Version, null, "its version, where only that one will do.", "phiên bản, khi chỉ dùng cho phiên bản đó."),
            Report = w.Required("report", Forms.Code, x => x.Report, "the code of the outline.", "mã đề cương."),
            Unit = w.Required("unit", Forms.Code, x => x.Unit, "who reports: a unit, or a cluster or block.", "đơn vị báo cáo: đơn vị, hoặc cụm, khối."),
            Kind = w.Optional("kind", Forms.Code, x => x.Kind, default, "the kind of the unit, where the organization of the rule set does not tell it.", "loại đơn vị, khi \"organization\" của bộ quy tắc không có đơn vị này."),
            Period = w.Required("period", PeriodForm.Instance, x => x.Period, "the period that is reported on.", "kỳ báo cáo."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the title as it will be printed, where it is not that of the outline.", "tên báo cáo sẽ in, khi khác đề cương."),
            Symbol = w.Optional("symbol", Forms.Text!, x => x.Symbol, null, "number and symbol.", "số, ký hiệu."),
            PlaceName = w.Optional("place", Forms.Text!, x => x.PlaceName, null, "where it is issued.", "địa danh."),
            Date = w.Optional("date", _date, x => x.Date, null, "the day of issue.", "ngày ban hành."),
            Texts = w.Optional("texts", _texts, x => x.Texts, ValueList<MapEntry<string>>.Empty, "the texts, by the code of the section or of what is asked.", "nội dung bằng lời, theo mã mục hoặc mã nội dung phải báo cáo."),
            Numbers = w.Optional("numbers", _numbers, x => x.Numbers, ValueList<MapEntry<Fraction>>.Empty, "the numbers, by code.", "số liệu, theo mã."),
            Lists = w.Optional("lists", new MapForm<ValueList<ReportEntrySpec>>(new ListForm<ReportEntrySpec>(EntryForm.Instance)), x => x.Lists,
                ValueList<MapEntry<ValueList<ReportEntrySpec>>>.Empty, "the entries of lists, by code.", "các danh sách, theo mã."),
            Tables = w.Optional("tables", new MapForm<ReportFormSpec>(new DataForm<ReportFormSpec>(Form)), x => x.Tables, ValueList<MapEntry<ReportFormSpec>>.Empty, "the forms, by code.", "các biểu, theo mã."),
            None = w.Optional("none", _texts, x => x.None, ValueList<MapEntry<string>>.Empty, "lists and forms of which there is nothing to report, each with the reason.", "danh sách, biểu không phát sinh, kèm lý do."),
            Before = w.Optional("before", new ReferenceMapForm<Fraction>(_number), x => x.Before,
                ValueList<MapEntry<Fraction>>.Empty, "the numbers of the earlier period, by number or by \"form/column\".", "số liệu kỳ trước, theo mã số liệu hoặc \"biểu/cột\"."),
        });

    /// <summary>An entry: its text alone, or an object that says more.</summary>
    private sealed class EntryForm : Form<ReportEntrySpec>
    {
        public static readonly EntryForm Instance = new();

        private static readonly DataForm<ReportEntrySpec> _object = new(Entry);

        public override Words Name => new("a text, or an object with \"text\"", "chuỗi ký tự, hoặc đối tượng có \"text\"");

        public override bool TakesObjects => true;

        public override bool TryRead(JsonCursor at, out ReportEntrySpec value)
        {
            if (at.Kind == JsonKind.Object) return _object.TryRead(at, out value);
            value = null!;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string text)) return false;
            value = new ReportEntrySpec { Text = text, Origin = new Origin(at.Place) };
            return true;
        }

        public override void Write(Utf8JsonWriter to, ReportEntrySpec value)
        {
            if (value.Code.IsEmpty && value.Of.IsEmpty && value.Note is null) to.WriteStringValue(value.Text);
            else _object.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Text.Describe, _object.Describe);
    }

    /// <summary>A cell: a number, or words.</summary>
    private sealed class CellForm : Form<ReportCell>
    {
        public static readonly CellForm Instance = new();

        public override Words Name => new("a number or a text", "số hoặc chuỗi ký tự");

        public override bool TryRead(JsonCursor at, out ReportCell value)
        {
            value = null!;
            if (at.Kind == JsonKind.Number)
            {
                if (!_number.TryRead(at, out var number)) return false;
                value = ReportCell.Of(number);
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string text)) return false;
            value = ReportCell.Of(text);
            return true;
        }

        public override void Write(Utf8JsonWriter to, ReportCell value)
        {
            if (value.Number is { } number) _number.Write(to, number);
            else to.WriteStringValue(value.Text);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(_number.Describe, Forms.Text.Describe);
    }
}
