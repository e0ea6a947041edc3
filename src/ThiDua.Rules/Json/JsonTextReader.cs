using System.Text;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Makes the nodes of a text from its tokens; what is wrong goes into the bag.</summary>
internal sealed class JsonTextReader
{
    private readonly JsonText _text;
    private readonly Utf8Check _utf8;
    private readonly ReadingLimits _limits;
    private readonly DiagnosticBag _bag;
    private readonly RepeatedTexts _repeated = new();
    private JsonNode? _root;
    private JsonNode? _open; // the innermost object or array that is not closed
    private int _depth;
    private JsonString? _name; // its value is still to come
    private bool _isSecond; // of that name

    public JsonTextReader(JsonText text, Utf8Check utf8, ReadingLimits limits, DiagnosticBag bag)
    {
        _text = text;
        _utf8 = utf8;
        _limits = limits;
        _bag = bag;
    }

    /// <summary>Whether a fault ended the reading.</summary>
    public bool IsCut { get; private set; }

    public JsonNode? Read()
    {
        // Depth is counted here, so that a text that is too deep is told from one of bad syntax.
        var reader = new Utf8JsonReader(_utf8.Text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var last = JsonTokenType.None;
        int end = 0;
        try
        {
            while (!IsCut && reader.Read())
            {
                Take(ref reader);
                last = reader.TokenType;
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            Cut(new JsonFaults(_utf8, _open, last).Find(end));
        }

        return _root;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(reader.TokenType == JsonTokenType.StartObject ? JsonKind.Object : JsonKind.Array, start);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open = _open!.Parent;
                _depth--;
                break;
            case JsonTokenType.PropertyName:
                TakeName(JsonString.Read(ref reader, _utf8, _repeated));
                break;
            case JsonTokenType.String:
                TakeString(JsonString.Read(ref reader, _utf8, _repeated));
                break;
            case JsonTokenType.Number:
                int length = reader.ValueSpan.Length;
                TakeNumber(start, _repeated.Find(_utf8.Text, start, length)
                    ?? Encoding.ASCII.GetString(_utf8.Text, start, length));
                break;
            default:
                Add(reader.TokenType switch
                {
                    JsonTokenType.True => JsonKind.True,
                    JsonTokenType.False => JsonKind.False,
                    _ => JsonKind.Null,
                }, start);
                break;
        }
    }

    private void Open(JsonKind kind, int start)
    {
        if (_depth == _limits.Depth)
        {
            Cut(new JsonFault(DiagnosticCatalog.TooDeep, start, true, JsonShow.Count("most", _limits.Depth)));
            return;
        }

        _open = Add(kind, start);
        _depth++;
    }

    private void TakeName(JsonString name)
    {
        _name = name;
        var first = name.IsFaulty ? null : _text.Members.Find(_open!, name.Text);
        _isSecond = first is not null;
        if (name.IsFaulty) Report(name);
        if (first is null) return;
        if (!first.IsTwice) _text.Twice.Add(first);
        first.IsTwice = true;
        _bag.Add(DiagnosticCatalog.DuplicateProperty, PlaceOfName(name),
            new DiagnosticArgument("name", JsonShow.Short(name.Text)));
    }

    private void TakeString(JsonString value)
    {
        var node = Add(JsonKind.String, value.Start, value.Text, value.IsFaulty);
        if (value.IsFaulty) Report(value, node);
    }

    private void Report(JsonString name) => name.Report(_bag, () => PlaceOfName(name));

    private void Report(JsonString value, JsonNode node) => value.Report(_bag, () => PlaceOf(node));

    private void TakeNumber(int start, string number)
    {
        int digits = JsonNumber.Digits(number);
        bool isLong = digits > _limits.Digits;
        bool hasExponent = JsonNumber.HasExponent(number);
        var node = Add(JsonKind.Number, start, number, isLong || hasExponent);
        if (isLong)
            _bag.Add(DiagnosticCatalog.TooManyDigits, PlaceOf(node),
                JsonShow.Count("digits", digits), JsonShow.Count("most", _limits.Digits));
        else if (hasExponent)
            _bag.Add(DiagnosticCatalog.Exponent, PlaceOf(node),
                new DiagnosticArgument("value", JsonShow.Short(number)));
    }

    private JsonNode Add(JsonKind kind, int start, string text = "", bool isFaulty = false)
    {
        bool isNameFaulty = _name is { IsFaulty: true };
        var node = new JsonNode(kind, start, _open)
        {
            Name = _name?.Text,
            NameStart = _name?.Start ?? start,
            IsNameFaulty = isNameFaulty,
            Index = _open is { Kind: JsonKind.Array } ? _open.Children.Count : -1,
            Text = text,
            IsFaulty = isFaulty || isNameFaulty,
        };
        if (_open is null) _root = node;
        else if (!_isSecond) _text.Members.Add(_open, node);
        _name = null;
        _isSecond = false;
        return node;
    }

    private void Cut(JsonFault fault)
    {
        var pointer = JsonText.PointerOf(_open);
        if (fault.IsInValue && _open is not null)
            pointer = _name is { } name ? JsonText.Within(pointer, name.Text) : pointer.Item(_open.Children.Count);
        _bag.Add(fault.Descriptor, _text.At(pointer, fault.Offset), fault.Arguments);
        IsCut = true;
        for (var node = _open; node is not null; node = node.Parent) node.IsCut = true;
    }

    // Findings beyond the limit are only counted; a place for each of a million would cost much.
    private Place PlaceOf(JsonNode node) => _bag.IsFull ? default : _text.PlaceOf(node);

    private Place PlaceOfName(JsonString name) =>
        _bag.IsFull ? default : _text.At(JsonText.Within(JsonText.PointerOf(_open), name.Text), name.Start);
}
