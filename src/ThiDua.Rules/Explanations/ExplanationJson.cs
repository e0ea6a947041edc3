using System;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Writes explanations as JSON: in one order, numbers as exact texts, what is empty left out.</summary>
internal sealed class ExplanationJson
{
    private readonly Utf8JsonWriter _to;
    private readonly StepSentence? _sentence;

    private ExplanationJson(Utf8JsonWriter to, StepSentence? sentence)
    {
        _to = to;
        _sentence = sentence;
    }

    public static string Write(Explanation root, StepSentence? sentence) =>
        Write(to => new ExplanationJson(to, sentence).Node(root, null));

    public static string Write(WhyNot whyNot, StepSentence? sentence) =>
        Write(to => new ExplanationJson(to, sentence).Question(whyNot));

    private static string Write(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(CanonicalJson.Write(write));

    private void Question(WhyNot whyNot)
    {
        _to.WriteStartObject();
        _to.WriteString("outcome", whyNot.Outcome.Value);
        Text("title", whyNot.Title);
        _to.WritePropertyName("wished");
        Level(whyNot.Wished);
        _to.WritePropertyName("reached");
        ValueJson.Write(_to, whyNot.Reached);
        _to.WriteBoolean("isReached", whyNot.IsReached);
        _to.WriteBoolean("isPossible", whyNot.IsPossible);
        List("because", whyNot.Because, node => Node(node, null));
        _to.WriteEndObject();
    }

    private void Node(Explanation node, Explanation? around)
    {
        _to.WriteStartObject();
        _to.WriteString("step", node.Step.Value);
        if (_sentence is not null) _to.WriteString("text", _sentence.Whole(node, around));
        if (!node.Subject.IsEmpty) _to.WriteString("subject", node.Subject.Value);
        Text("label", node.Label);
        Text("title", node.Title);
        _to.WritePropertyName("value");
        ValueJson.Write(_to, node.Value);
        if (node.IsAddend) _to.WriteBoolean("isAddend", true);
        Arguments(node.Arguments);
        if (node.Reason is { } reason) LevelReasonJson.Write(_to, reason, Conditions);
        Place("rule", node.Rule);
        if (node.Input is { } input) Place("input", input);
        List("basis", node.Basis, Basis);
        List("interpretations", node.Interpretations, code => _to.WriteStringValue(code.Value));
        List("from", node.From, part => Node(part, node));
        _to.WriteEndObject();
    }

    /// <summary>Conditions without their parts, which stand below the step.</summary>
    private void Conditions(ValueList<Explanation> conditions) =>
        List("conditions", conditions, node => Node(node with { From = ValueList<Explanation>.Empty }, null));

    private void Arguments(ValueList<StepArgument> arguments)
    {
        if (arguments.Count == 0) return;
        _to.WriteStartObject("arguments");
        foreach (var argument in arguments) _to.WriteString(argument.Name, argument.Value);
        _to.WriteEndObject();
    }

    private void Place(string name, Place place)
    {
        _to.WriteStartObject(name);
        _to.WriteString("in", place.Text.Value);
        _to.WriteString("at", place.Pointer.ToString());
        if (place.Line > 0) _to.WriteNumber("line", place.Line);
        if (place.Column > 0) _to.WriteNumber("column", place.Column);
        _to.WriteEndObject();
    }

    private void Basis(LegalBasis basis)
    {
        _to.WriteStartObject();
        _to.WriteString("document", basis.Document);
        Text("article", basis.Article);
        Text("clause", basis.Clause);
        Text("point", basis.Point);
        Text("part", basis.Part);
        Text("quote", basis.Quote);
        _to.WriteString("confidence", basis.Confidence switch
        {
            Confidence.Verified => "verified",
            Confidence.Secondary => "secondary",
            Confidence.Unverified => "unverified",
            _ => throw new UnreachableException(),
        });
        _to.WriteEndObject();
    }

    private void Level(Level level) => ValueJson.Write(_to, level);

    private void Text(string name, string? text)
    {
        if (text is not null) _to.WriteString(name, text);
    }

    private void List<T>(string name, ValueList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        _to.WriteStartArray(name);
        foreach (var item in items) write(item);
        _to.WriteEndArray();
    }
}
