using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Looks at the foot of a document: the line of the file copy, and who signs for whom.</summary>
internal static class FootLinting
{
    private const string FileLine = "lưu";
    private const string Short = "ubnd";

    /// <summary>Words that name a sort of body; the office of its head has the same word.</summary>
    private static readonly string[] _bodies =
    [
        "cụm", "khối", "hội đồng", "thanh tra", Short, "ủy ban", "sở", "phòng", "văn phòng", "chi cục", "cục", "vụ",
    ];

    public static void Check(DocumentFootSpec foot, DocumentHeadSpec? head, LintScope scope)
    {
        CheckFileLine(foot, scope);
        CheckSigner(foot, head, scope);
    }

    /// <summary>The last recipient is the file: "- Lưu: VT, …".</summary>
    private static void CheckFileLine(DocumentFootSpec foot, LintScope scope)
    {
        if (foot.Recipients.Count == 0) return;
        var line = PrintedText.Of(foot, "recipients", foot.Recipients).LastOrDefault(one => IsFileLine(one.Text));
        if (line.Text is null)
            scope.Report(DiagnosticCatalog.NoFileLine, foot, foot.At.Property("recipients"));
        else if (!Bare(line.Text).Substring(FileLine.Length).TrimStart().StartsWith(":", StringComparison.Ordinal))
            scope.Report(
                DiagnosticCatalog.FileLineWithoutColon,
                foot,
                line.At,
                new DiagnosticArgument("line", line.Text.Trim()));
    }

    private static bool IsFileLine(string line)
    {
        string bare = Bare(line);
        return bare.StartsWith(FileLine, StringComparison.Ordinal)
            && (bare.Length == FileLine.Length || !char.IsLetter(bare[FileLine.Length]));
    }

    private static string Bare(string line) =>
        Text.Compose(line).TrimStart(' ', '\t', '-', '–', '+').ToLowerInvariant();

    /// <summary>Who signs by an office of a cluster signs for a cluster (S18).</summary>
    private static void CheckSigner(DocumentFootSpec foot, DocumentHeadSpec? head, LintScope scope)
    {
        if (head?.IssuingBody is not { } issuer || foot.Office.Count == 0) return;
        var signs = BodiesIn(string.Join(" ", foot.Office));
        var issues = BodiesIn(string.Join(" ", issuer, foot.Authority));
        if (signs.Count == 0 || signs.Intersect(issues).Any()) return;
        scope.Report(
            DiagnosticCatalog.SignedByOther,
            foot,
            foot.At.Property("office"),
            new DiagnosticArgument("office", string.Join(", ", foot.Office)),
            new DiagnosticArgument("issuer", issuer));
    }

    private static List<string> BodiesIn(string text)
    {
        string words = " " + string.Join(" ", PrintedToken.Split(Text.Compose(text))
            .Where(token => token.IsWord).Select(token => token.ToString().ToLowerInvariant())) + " ";
        return
        [
            .. _bodies.Where(body => words.Contains(" " + body + " "))
                .Select(body => body == Short ? "ủy ban" : body),
        ];
    }
}
