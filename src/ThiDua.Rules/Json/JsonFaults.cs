using System;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>
/// Finds out what is wrong where the reader could not go on. It looks at the bytes after the last part that was read,
/// which are at most a comma, one string or word, and what follows it.
/// </summary>
internal sealed class JsonFaults
{
    private readonly Utf8Check _utf8;
    private readonly byte[] _text;
    private readonly JsonNode? _open;
    private readonly JsonTokenType _last;
    private readonly FaultyWords _words;

    public JsonFaults(Utf8Check utf8, JsonNode? open, JsonTokenType last)
    {
        _utf8 = utf8;
        _text = utf8.Text;
        _open = open;
        _last = last;
        _words = new FaultyWords(utf8);
    }

    private bool IsInObject => _open is { Kind: JsonKind.Object };

    private char Closing => IsInObject ? '}' : ']';

    /// <summary>The fault after the last part that was read, which ended before an offset.</summary>
    public JsonFault Find(int end)
    {
        if (_last is (JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null) && _words.BeginsAt(end))
            return InLongerWord(end);
        int at = _words.SkipSpace(end);
        return _last switch
        {
            JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartArray => AtValue(at),
            JsonTokenType.StartObject => AtName(at),
            _ when _open is not null && At(at) == ',' => AfterComma(at, _words.SkipSpace(at + 1)),
            _ => AfterPart(at),
        };
    }

    // The reader takes "truest" for a "true" with something behind it.
    private JsonFault InLongerWord(int end)
    {
        int start = end - (_last == JsonTokenType.False ? 5 : 4);
        return (_words.InWord(start, _words.End(end)) ?? Unexpected(end, false)) with { IsInValue = false };
    }

    private JsonFault AfterComma(int comma, int at)
    {
        if (At(at) is '}' or ']') return new JsonFault(DiagnosticCatalog.TrailingComma, comma, false);
        if (IsInObject && at == comma + 1 && IsDigit(comma - 1) && IsDigit(at)) return DecimalComma(comma);
        if (IsInObject && At(at) is '{' or '[') return BraceMissing(comma, at);
        return IsInObject ? AtName(at) : AtValue(at);
    }

    // A value where a name should stand belongs to what lies around: the object was not closed before the comma.
    private JsonFault BraceMissing(int comma, int at)
    {
        string shown = JsonShow.Character(_text, at);
        bool isNewLine = Array.IndexOf(_text, (byte)'\n', comma, at - comma) >= 0;
        return JsonFault.Found(
            at,
            false,
            shown + " stands where a property name should; perhaps a '}' is missing "
                + (isNewLine ? "at the end of the line before" : "before the comma"),
            "có " + shown + " ở chỗ cần tên thuộc tính; có lẽ thiếu '}' "
                + (isNewLine ? "ở cuối dòng trước" : "trước dấu phẩy"));
    }

    // "4,5": a decimal comma, as one writes it by hand.
    private JsonFault DecimalComma(int comma)
    {
        int start = comma;
        while (IsDigit(start - 1) || (start > 0 && At(start - 1) is '-' or '.')) start--;
        string shown = JsonShow.Short(_text, start, _words.End(comma + 1));
        return JsonFault.NotANumber(start, false, shown);
    }

    private JsonFault AtValue(int at)
    {
        if (Anywhere(at, true) is { } fault) return fault;
        switch (At(at))
        {
            case '"':
                return _words.InString(at, true, out int end) ?? AfterPart(_words.SkipSpace(end));
            case ',' or ':' or '}' or ']':
                string next = JsonShow.Character(_text, at);
                return JsonFault.Found(at, true, "a value is missing before " + next, "thiếu giá trị trước " + next);
            default:
                if (!_words.BeginsAt(at)) return Unexpected(at, true);
                int after = _words.End(at);
                if (_utf8.IsBad(after)) return JsonFault.BadUtf8(_utf8, after, true);
                return _words.InWord(at, after) ?? AfterPart(_words.SkipSpace(after));
        }
    }

    private JsonFault AtName(int at)
    {
        if (Anywhere(at, false) is { } fault) return fault;
        if (At(at) == '"') return _words.InString(at, false, out int end) ?? AfterName(_words.SkipSpace(end));
        if (At(at) == ',')
            return JsonFault.Found(at, false, "a property is missing before ','", "thiếu thuộc tính trước ','");
        return _words.BeginsAt(at)
            ? JsonFault.Found(at, false, "a property name without quotes", "tên thuộc tính không nằm trong ngoặc kép")
            : Unexpected(at, false);
    }

    private JsonFault AfterName(int at) => Anywhere(at, false)
        ?? JsonFault.Found(at, false,
            "a colon is missing after the property name", "thiếu dấu hai chấm sau tên thuộc tính");

    private JsonFault AfterPart(int at)
    {
        if (Anywhere(at, false) is { } fault) return fault;
        if (_open is null)
            return JsonFault.Found(at, false,
                "there is more text after the end of the value", "còn nội dung sau khi giá trị đã kết thúc");
        if (At(at) is '}' or ']')
        {
            string wrong = JsonShow.Character(_text, at);
            return JsonFault.Found(at, false,
                $"{wrong} stands where '{Closing}' must close first",
                $"có {wrong} ở chỗ phải đóng bằng '{Closing}' trước");
        }

        return At(at) is '"' or '{' or '[' || _words.BeginsAt(at)
            ? JsonFault.Found(at, false, "a comma is missing before this", "thiếu dấu phẩy trước phần này")
            : Unexpected(at, false);
    }

    // What is a fault wherever it stands outside strings.
    private JsonFault? Anywhere(int at, bool isInValue)
    {
        if (at >= _text.Length) return AtEnd(isInValue);
        if (_utf8.IsBad(at)) return JsonFault.BadUtf8(_utf8, at, isInValue);
        if (_text[at] == '/' && At(at + 1) is '/' or '*') return new JsonFault(DiagnosticCatalog.Comment, at, false);
        return FaultyWords.Quotes(JsonShow.CharacterAt(_text, at)) is var (english, vietnamese)
            ? JsonFault.Found(at, isInValue, english, vietnamese)
            : null;
    }

    private JsonFault AtEnd(bool isInValue) => (_open, _last) switch
    {
        (null, _) => JsonFault.Found(_text.Length, false,
            "there is nothing in the text", "văn bản trống"),
        (_, JsonTokenType.PropertyName) when isInValue => JsonFault.Found(_text.Length, true,
            "the text ends where a value should stand", "văn bản kết thúc ở chỗ cần một giá trị"),
        _ => JsonFault.Found(_text.Length, false,
            $"the text ends before the closing '{Closing}'", $"văn bản kết thúc khi chưa có dấu đóng '{Closing}'"),
    };

    private JsonFault Unexpected(int at, bool isInValue)
    {
        string shown = JsonShow.Character(_text, at);
        return JsonFault.Found(at, isInValue,
            "the character " + shown + " is not expected", "không chờ đợi ký tự " + shown);
    }

    private bool IsDigit(int at) => at >= 0 && At(at) is >= '0' and <= '9';

    // The byte at an offset as a character; 0 beyond the end, where no fault looks.
    private char At(int at) => at < _text.Length ? (char)_text[at] : '\0';
}
