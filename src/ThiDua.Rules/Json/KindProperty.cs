using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>The property <c>kind</c>, which tells the case of a union.</summary>
internal static class KindProperty
{
    /// <summary>
    /// Reports a name that was surely meant to be "kind"; then nothing else about the object is known.
    /// </summary>
    public static bool ReportMisspelt(JsonCursor at)
    {
        foreach (var member in at.Items)
        {
            if (member.Node.IsNameFaulty || Spelling.Nearest(member.Node.Name!, ["kind"]) is null) continue;
            member.FaultOfName(
                DiagnosticCatalog.UnknownProperty,
                new DiagnosticArgument("name", Quoting.Shorten(member.Node.Name!)),
                Quoting.Hint("kind", []));
            at.Hole();
            return true;
        }

        return false;
    }
}
