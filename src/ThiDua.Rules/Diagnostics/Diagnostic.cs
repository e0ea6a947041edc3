using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>
/// One thing that is wrong, or worth knowing, in a rule set or in an input, and where (thông báo kiểm tra).
/// </summary>
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        Descriptor = descriptor;
        At = at;
        Arguments = ValueList.Of(arguments);
    }

    /// <summary>What sort of finding it is: code, severity and texts.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Where it is: which text, the JSON pointer, line and column.</summary>
    public Place At { get; internal init; }

    /// <summary>The values that the text speaks of, by name.</summary>
    public ValueList<DiagnosticArgument> Arguments { get; }

    /// <summary>The code, such as <c>TD2501</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Why the author of the rule set accepts it; null when it is not accepted.</summary>
    public string? Accepted { get; internal init; }

    /// <summary>How grave it is; what was accepted is a note.</summary>
    public Severity Severity => Accepted is null ? Descriptor.Severity : Severity.Note;

    /// <summary>The text in a language: what is wrong and how to mend it, without the place.</summary>
    public string Text(Language language) => Descriptor.Fill(language, Arguments);

    /// <summary>Code, place and English text: <c>TD2501 /rubric/worth: …</c></summary>
    public override string ToString() =>
        Code + (At.Pointer.IsRoot ? "" : " " + At.Pointer) + ": " + Text(Language.English);
}
