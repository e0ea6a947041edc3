using System.Collections.Generic;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>What the reading of one wording shares: where it stands, what is known, and the first thing that is
/// wrong.</summary>
internal sealed class WordingReading
{
    private readonly string _whole;

    public WordingReading(string text, WordingContext context)
    {
        _whole = text;
        Text = new WordingScanner(text);
        Context = context;
    }

    public WordingScanner Text { get; }

    public WordingContext Context { get; }

    /// <summary>What is wrong with something that could be read; null for nothing.</summary>
    public Diagnostic? Fault { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, params DiagnosticArgument[] arguments) =>
        Fault ??= new Diagnostic(descriptor, default, arguments);

    public void NeedYear(string what) =>
        Report(DiagnosticCatalog.WordingWithoutYear, new DiagnosticArgument("text", what));

    /// <summary>The value, if all of the wording was read and nothing is wrong; else what is.</summary>
    public Diagnosed<T> Finish<T>(T? value)
        where T : class
    {
        var found = new List<Diagnostic>();
        if (value is not null && Text.IsAtEnd && Fault is null) return new(value, ValueList<Diagnostic>.Empty);
        if (Fault is not null && (Text.IsAtEnd || value is null)) found.Add(Fault);
        else found.Add(NotRead());
        return new(null, ValueList.From(found));
    }

    private Diagnostic NotRead() => new(
        DiagnosticCatalog.WordingNotRead,
        default,
        new DiagnosticArgument("text", Quoting.Shorten(_whole.Trim())),
        Text.Understood.Length == 0
            ? new DiagnosticArgument("understood", "nothing", "chưa hiểu phần nào")
            : new DiagnosticArgument("understood", "\"" + Quoting.Shorten(Text.Understood) + "\""),
        Text.Rest.Length == 0
            ? new DiagnosticArgument("rest", "its end", "cuối câu")
            : new DiagnosticArgument("rest", "\"" + Quoting.Shorten(Text.Rest) + "\""));
}
