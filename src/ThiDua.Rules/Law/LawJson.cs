using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>The shapes of legal bases and interpretations.</summary>
internal static class LawJson
{
    public static readonly Shape<LegalBasisSpec> Basis = new(
        "basis",
        "What a rule rests on: a document and the place in it.",
        "Căn cứ của quy tắc: văn bản và vị trí trong văn bản.",
        w => new LegalBasisSpec
        {
            Document = w.Required("document", Forms.Text, x => x.Document, "the document as it is cited.", "văn bản, ghi như khi viện dẫn."),
            Article = w.Optional("article", TextOrNumber.Form, x => x.Article, null, "the article.", "điều."),
            Clause = w.Optional("clause", TextOrNumber.Form, x => x.Clause, null, "the clause.", "khoản."),
            Point = w.Optional("point", TextOrNumber.Form, x => x.Point, null, "the point.", "điểm."),
            Part = w.Optional("part", Forms.Text!, x => x.Part, null, "any other place in the document.", "vị trí khác trong văn bản."),
            Quote = w.Optional("quote", Forms.Text!, x => x.Quote, null, "the words of the document, as printed.", "nguyên văn."),
            Confidence = w.Optional("confidence", ConfidenceForm.Instance, x => x.Confidence, Confidence.Verified, "how sure the citation is.", "độ tin cậy của viện dẫn."),
        });

    /// <summary>A code, or an object with a code and a title.</summary>
    public static readonly Form<TitledCodeSpec> TitledCode = new TitledCodeForm();

    public static readonly Shape<InterpretationSpec> Interpretation = new(
        "interpretation",
        "A declared reading of an unclear text: the question, the possible readings, the one chosen, and why.",
        "Cách hiểu được công bố đối với chỗ văn bản chưa rõ: câu hỏi, các cách hiểu, cách được chọn và lý do.",
        w => new InterpretationSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Question = w.Required("question", Forms.Text, x => x.Question, "what the document leaves open.", "vấn đề văn bản chưa nói rõ."),
            Readings = w.Required(
                "readings",
                new ListForm<TitledCodeSpec>(TitledCode) { NotEmpty = true },
                x => x.Readings,
                "the possible readings.",
                "các cách hiểu có thể."),
            Chosen = w.Required("chosen", Forms.Code, x => x.Chosen, "the reading that is used.", "cách hiểu được dùng."),
            Why = w.Optional("why", Forms.Text!, x => x.Why, null, "why it was chosen.", "lý do chọn."),
            Basis = w.Many("basis", Basis, x => x.Basis, "what the choice rests on.", "căn cứ của việc chọn."),
        });

    private sealed class TitledCodeForm : Form<TitledCodeSpec>
    {
        private static readonly Shape<TitledCodeSpec> _shape = new(
            "code-with-title",
            "A code with words for people.",
            "Mã kèm tên gọi.",
            w => new TitledCodeSpec
            {
                Code = w.Required("code", Forms.Code, x => x.Code, "the code.", "mã."),
                Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the words for people.", "tên gọi."),
            });

        public override Words Name => new("a code, or an object with code and title", "mã, hoặc đối tượng gồm code và title");

        public override bool TryRead(JsonCursor at, out TitledCodeSpec value)
        {
            if (at.Kind == JsonKind.Object) return _shape.TryRead(at, out value);
            value = null!;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Code.TryRead(at, out Code code)) return false;
            value = new TitledCodeSpec { Code = code, Origin = new Origin(at.Place) };
            return true;
        }

        public override void Write(Utf8JsonWriter to, TitledCodeSpec value)
        {
            if (value.Title is null && value.Note is null && value.Accept.Count == 0) to.WriteStringValue(value.Code.Value);
            else _shape.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Code.Describe, _shape.Describe);
    }
}

/// <summary>A text for which a bare whole number may stand: article 6 or article "6a".</summary>
internal static class TextOrNumber
{
    public static readonly Form<string?> Form = new TextOrNumberForm();

    private sealed class TextOrNumberForm : Form<string?>
    {
        public override Words Name => new("a text or a whole number", "chuỗi ký tự hoặc số nguyên");

        public override bool TryRead(JsonCursor at, out string? value)
        {
            value = at.Text;
            if (at.Kind is not (JsonKind.String or JsonKind.Number)) return at.WrongType(Name);
            return !at.Node.IsFaulty || at.Hole();
        }

        public override void Write(Utf8JsonWriter to, string? value) => to.WriteStringValue(value);

        public override void Describe(SchemaWriter to) => to.Type("string", "number");
    }
}
