using System.Text.Json;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evidence;

/// <summary>The shapes of evidence: what has to be there, and what is.</summary>
internal static class EvidenceJson
{
    private const int MostPieces = 1_000;

    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly Shape<EvidenceRequirementSpec> Requirement = new(
        "evidence-requirement",
        "What has to back an answer: which kind, how many pieces, from which days, by whom.",
        "Minh chứng cần có cho một câu trả lời: loại, số lượng tối thiểu, khoảng ngày, nơi ban hành.",
        w => new EvidenceRequirementSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Kind = w.Optional("kind", Forms.Code, x => x.Kind, default, "the kind of evidence, from \"evidenceKinds\"; any kind unless said.", "loại minh chứng, lấy từ \"evidenceKinds\"; không ghi thì loại nào cũng được."),
            AtLeast = w.Optional("atLeast", new WholeForm(0, MostPieces), x => x.AtLeast, 1, "how many pieces there have to be; 1 unless said.", "số lượng tối thiểu; mặc định 1."),
            Window = w.Optional(
                "window", new WindowForm()!, x => x.Window, null,
                "the days in which it has to be dated: a period, or \"period\" for that of the item.", "khoảng ngày của minh chứng: một kỳ, hoặc \"period\" nếu là kỳ của mục."),
            Issuers = w.Many(
                "issuers", new ListForm<Code>(Forms.Code) { NotEmpty = true }, x => x.Issuers,
                "whose evidence counts: units and groups; \"self\" for the unit that answers.", "nơi ban hành được công nhận: đơn vị, cụm, khối; \"self\" là chính đơn vị trả lời."),
        });

    public static readonly Shape<EvidenceItemSpec> Item = new(
        "evidence-item",
        "A piece of evidence: a document, minutes, a picture.",
        "Một minh chứng: văn bản, biên bản, hình ảnh.",
        w => new EvidenceItemSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code, by which answers name it.", "mã, để câu trả lời dẫn đến."),
            Kind = w.Optional("kind", Forms.Code, x => x.Kind, default, "its kind, one of those of the checklist.", "loại minh chứng, một trong các loại của danh mục."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "what it is.", "tên, trích yếu."),
            Symbol = w.Optional("symbol", Forms.Text!, x => x.Symbol, null, "its number and symbol.", "số, ký hiệu."),
            Date = w.Optional("date", _date, x => x.Date, null, "the day on it.", "ngày ban hành."),
            Issuer = w.Optional("issuer", Forms.Code, x => x.Issuer, default, "the unit that issued it.", "đơn vị ban hành."),
            From = w.Optional("from", _date, x => x.From, null, "the first day on which it is valid.", "ngày bắt đầu có hiệu lực."),
            Until = w.Optional("until", _date, x => x.Until, null, "the last day on which it is valid.", "ngày hết hiệu lực."),
            File = w.Optional("file", Forms.Text!, x => x.File, null, "where the file is kept; it is never opened.", "nơi lưu tệp; thư viện không mở tệp."),
            Digest = w.Optional("digest", Forms.Text!, x => x.Digest, null, "a digest of the file; equal digests are one document.", "mã băm của tệp; trùng mã băm là cùng một văn bản."),
        });

    /// <summary>A period, or the word for that of what is backed.</summary>
    private sealed class WindowForm : Form<EvidenceWindowSpec>
    {
        private const string Own = "period";

        public override Words Name => new("a period, or \"period\"", "kỳ, hoặc \"period\"");

        public override bool TryRead(JsonCursor at, out EvidenceWindowSpec value)
        {
            value = new EvidenceWindowSpec(null);
            if (at.Kind == JsonKind.String && at.Text == Own) return true;
            if (!PeriodForm.Instance.TryRead(at, out var period)) return false;
            value = new EvidenceWindowSpec(period);
            return true;
        }

        public override void Write(Utf8JsonWriter to, EvidenceWindowSpec value)
        {
            if (value.Period is { } period) PeriodForm.Instance.Write(to, period);
            else to.WriteStringValue(Own);
        }

        public override void Describe(SchemaWriter to) =>
            to.AnyOf(own => own.OneWordOf([Own]), PeriodForm.Instance.Describe);
    }
}
