using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary><c>{"code": "TD…", "why": "…"}</c>: a finding that the author accepts.</summary>
internal sealed class AcceptedFaultForm : Form<AcceptedFault>
{
    public override Words Name => new("an accepted finding (code, why)", "thông báo được chấp nhận (code, why)");

    public override bool TryRead(JsonCursor at, out AcceptedFault value)
    {
        value = null!;
        if (at.Kind != JsonKind.Object) return at.WrongType(Name);
        if (at.Find("code") is not { } code) return Missing(at, "code");
        if (at.Find("why") is not { } why) return Missing(at, "why");
        if (!Forms.Text.TryRead(code, out string id) | !Forms.Text.TryRead(why, out string reason)) return at.Hole();
        value = new AcceptedFault(id, reason);
        return at.Node.Children.Count == 2 || Extra(at);
    }

    public override void Write(Utf8JsonWriter to, AcceptedFault value)
    {
        to.WriteStartObject();
        to.WriteString("code", value.Code);
        to.WriteString("why", value.Why);
        to.WriteEndObject();
    }

    private static bool Missing(JsonCursor at, string name) => at.Node.IsCut ? at.Hole() : at.Fault(
        DiagnosticCatalog.MissingProperty,
        new DiagnosticArgument("name", name),
        new DiagnosticArgument("meaning", "the code of the finding, or why it is accepted.", "mã thông báo, hoặc lý do chấp nhận."));

    private static bool Extra(JsonCursor at)
    {
        var extra = at.Items.First(item => item.Node.Name is not ("code" or "why"));
        return extra.Fault(
            DiagnosticCatalog.UnknownProperty,
            new DiagnosticArgument("name", Quoting.Shorten(extra.Node.Name ?? "")),
            Quoting.Hint(null, ["code", "why"]));
    }
}
