using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Makes the sentence of a step: what it is, what came out, how, and on what it rests.</summary>
internal sealed class StepSentence
{
    private const string ValueHole = "{value}";

    private readonly ExplanationWords _words;
    private readonly Language _language;
    private readonly StepNames _names;
    private readonly ValueWords _values;

    public StepSentence(StepNames names, ExplanationWords words, Language language)
    {
        _words = words;
        _names = names;
        _language = language;
        _values = new ValueWords(names, language);
    }

    /// <summary>What it is: the words before the value, after the name that its author gave it.</summary>
    public string Head(Explanation node)
    {
        string head = Fill(TextOf(node)?.Head.In(_language) ?? node.Step.Value, node) ?? node.Step.Value;
        return Find(node, "called") is { } called ? called + " – " + head : head;
    }

    /// <summary>
    /// The value, then how it was made, then what it rests on and what it waits for. What the step around it rests on
    /// is not repeated.
    /// </summary>
    public string Tail(Explanation node, Explanation? around)
    {
        var tail = new StringBuilder(ValueOf(node));
        string template = TextOf(node)?.Detail.In(_language) ?? "";
        // Of a step that did nothing the value is only what was there before: that it did nothing is told first.
        if (template.IndexOf(ValueHole, StringComparison.Ordinal) >= 0) tail.Clear();
        // "Not graded (not graded)" says nothing more than once.
        if (template.Length > 0 && Fill(template, node) is { } detail && detail != tail.ToString())
            tail.Append(tail.Length == 0 ? detail : " (" + detail + ")");
        var clauses = node.Basis.Where(one => around?.Basis.Contains(one) != true);
        var readings = node.Interpretations.Where(one => around?.Interpretations.Contains(one) != true);
        string notes = string.Join("; ", new[]
        {
            Note("basis", "căn cứ", string.Join("; ", clauses.Select(Basis))),
            Note("reading", "cách hiểu", string.Join("; ", readings.Select(Reading))),
            // Those between would only repeat what the root and the leaves say.
            around is null || node.From.Count == 0 ? Note("waits for", "chờ", _values.Waits(node.Value)) : "",
        }.Where(note => note.Length > 0));
        if (notes.Length > 0) tail.Append(tail.Length == 0 ? "" : " – ").Append(notes);
        return tail.ToString();
    }

    /// <summary>The whole sentence.</summary>
    public string Whole(Explanation node, Explanation? around)
    {
        string tail = Tail(node, around);
        return Head(node) + (tail.Length == 0 ? "" : ": " + tail);
    }

    public string Value(StepValue value) => _values.Of(value, "outcome");

    private string ValueOf(Explanation node) => _values.Of(node.Value, node.Step.Value);

    /// <summary>In what the value of a step is counted.</summary>
    private static NumberUnit UnitOf(StepValue value) => value switch
    {
        StepValue.Number known => known.Unit,
        StepValue.PendingNumber open => open.Unit,
        StepValue.YesNo or StepValue.OfLevel or StepValue.OnDate or StepValue.NotApplicable or StepValue.None
            or StepValue.PendingLevel or StepValue.PendingYesNo or StepValue.PendingDate => NumberUnit.Any,
        _ => throw new UnreachableException(),
    };

    private string Note(string english, string vietnamese, string text) =>
        text.Length == 0 ? "" : new Words(english, vietnamese).In(_language) + ": " + text;

    private string Reading(Code code) => _words.Find(code)?.Chosen.Title ?? code.Value;

    /// <summary>The citation; where it names no place in the document, the words themselves tell the place.</summary>
    private string Basis(LegalBasis basis)
    {
        bool hasPlace = basis is not { Article: null, Clause: null, Point: null, Part: null };
        return (hasPlace || basis.Quote is null ? "" : "“" + basis.Quote + "”, ") + Citation(basis);
    }

    private string Citation(LegalBasis basis)
    {
        if (_language == Language.Vietnamese) return basis.ToString();
        string?[] parts =
        [
            basis.Point is null ? null : "point " + basis.Point,
            basis.Clause is null ? null : "clause " + basis.Clause,
            basis.Article is null ? null : "Article " + basis.Article,
            basis.Part,
            basis.Document,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>
    /// The words of the step in its case; those for a value that is not known yet, where there are such.
    /// </summary>
    private static StepText? TextOf(Explanation node)
    {
        string? which = Find(node, "case");
        bool isOpen = node.Value is StepValue.PendingNumber or StepValue.PendingLevel;
        return (isOpen ? ExplanationTexts.FindExact(node.Step, which + "/open") : null)
            ?? ExplanationTexts.Find(node.Step, which);
    }

    /// <summary>The template with its arguments; null where one is missing.</summary>
    private string? Fill(string template, Explanation node)
    {
        var text = new StringBuilder(template.Length + 32);
        int at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            int close = template.IndexOf('}', open);
            string[] hole = template.Substring(open + 1, close - open - 1).Split(':');
            if (Argument(hole[0], hole.Length > 1 ? hole[1] : "", node) is not { } shown) return null;
            text.Append(template, at, open - at).Append(shown);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private string? Argument(string name, string form, Explanation node) => name switch
    {
        "subject" => Subject(node),
        "named" => _names.Named(node, _language),
        "ahead" => Find(node, name) is { } unit ? _names.Unit(Code.Of(unit)) : null,
        "decider" => Find(node, name) is { } index ? Part(node, int.Parse(index, CultureInfo.InvariantCulture)) : null,
        "said" => Who(node, "stageTitle", "by"),
        "instead" => Who(node, "insteadTitle", "insteadBy"),
        "titled" => node.Title is { } title ? " – " + title : "",
        "value" => ValueOf(node),
        "left" => Part(node, 0),
        "right" => Part(node, 1),
        "row" => Find(node, "in") is { } range ? Show(range, "interval", node) : Find(node, "levels"),
        _ => Find(node, name) is { } value ? Show(value, form, node) : null,
    };

    /// <summary>What a step is about; events are called by their day, units that are not given by their code.</summary>
    private string Subject(Explanation node) => node.Step.Value == "measure.item" && Find(node, "unit") is { } unit
        && unit == node.Title
        ? _names.Unit(Code.Of(unit))
        : NumberWords.Date(_names.Called(node, _language), _language);

    /// <summary>A stage, and in parentheses who spoke there, if that is known.</summary>
    private static string? Who(Explanation node, string stage, string by) =>
        Find(node, stage) + (Find(node, by) is { } name ? " (" + name + ")" : "");

    /// <summary>A part by its name; a constant, and what has no name, by its value.</summary>
    private string? Part(Explanation node, int index)
    {
        if (index >= node.From.Count) return node.Subject.IsEmpty ? null : StepNames.Full(node, _language);
        var part = node.From[index];
        return part.Step.Value == "measure.literal" ? _values.Of(part.Value, "measure.literal") : Head(part);
    }

    private string Show(string value, string form, Explanation node)
    {
        string unit = Find(node, "unit") ?? "";
        return form switch
        {
            "points" => Number(value, NumberUnit.Points),
            "share" => string.Join("–", value.Split('–').Select(end => Number(end, NumberUnit.Share))),
            "number" => Number(value, NumberUnit.Any),
            "unit" => Number(value, NumberUnitText.Parse(unit)),
            "numbers" => string.Join("; ", value.Split(',').Select(one => Number(one.Trim(), NumberUnit.Any))),
            "dates" => string.Join(", ", value.Split(',').Select(one => NumberWords.Date(one.Trim(), _language))),
            "interval" => IntervalWords.Of(value, unit, _language),
            "worths" => Worths(value, Find(node, "leftOutWorths") ?? ""),
            "range" => string.Join("–", value.Split('–').Select(end => end == "…" ? end : Number(end, NumberUnit.Any))),
            "decimals" => NumberWords.Decimals(value, UnitOf(node.Value), _language),
            "op" => Compared(value).In(_language),
            "level-op" => LevelsCompared(value).In(_language),
            _ => value,
        };
    }

    /// <summary>Lines by their codes, each with what it is worth.</summary>
    private string Worths(string codes, string worths) => string.Join("; ", codes.Split(',').Zip(
        worths.Split(','),
        (code, worth) => _names.Short(Code.Of(code.Trim()), _language)
            + " (" + Number(worth.Trim(), NumberUnit.Points) + ")"));

    private string Number(string value, NumberUnit unit) => NumberWords.Number(Fraction.Parse(value), unit, _language);

    private static Words Compared(string how) => how switch
    {
        "<" => new("is less than", "nhỏ hơn"),
        "<=" => new("is at most", "không lớn hơn"),
        "=" => new("equals", "bằng"),
        ">=" => new("is at least", "không nhỏ hơn"),
        ">" => new("is greater than", "lớn hơn"),
        _ => new(how, how),
    };

    private static Words LevelsCompared(string how) => how switch
    {
        "<" => new("is below", "thấp hơn"),
        "<=" => new("is not above", "không cao hơn"),
        "=" => new("is the same as", "bằng"),
        ">=" => new("is not below", "không thấp hơn"),
        ">" => new("is above", "cao hơn"),
        _ => new(how, how),
    };

    private static string? Find(Explanation node, string name)
    {
        foreach (var argument in node.Arguments)
            if (argument.Name == name) return argument.Value;

        return null;
    }
}
