using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>The order in which findings are read: text by text, and in each as they stand in it.</summary>
internal static class DiagnosticOrder
{
    /// <summary>
    /// Findings of several makers; those at one place, and those of what was made in code, stay as they come. How many
    /// more there are is said at the end of a text.
    /// </summary>
    public static ValueList<Diagnostic> OfText(IEnumerable<Diagnostic> findings) => ValueList.From(findings
        .OrderBy(one => one.At.Text)
        .ThenBy(one => one.Descriptor == DiagnosticCatalog.TooManyDiagnostics)
        .ThenBy(one => one.At.Line)
        .ThenBy(one => one.At.Column));
}
