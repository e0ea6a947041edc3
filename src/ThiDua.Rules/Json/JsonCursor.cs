using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A place in a JSON text that is being read: the value that stands there, and how to report on it.</summary>
internal readonly struct JsonCursor
{
    private const int MostDigits = 28; // who writes more letters means no number

    public JsonCursor(ReadingContext context, JsonNode node)
    {
        Context = context;
        Node = node;
    }

    public ReadingContext Context { get; }

    public JsonNode Node { get; }

    public JsonKind Kind => Node.Kind;

    public string Text => Node.Text;

    public Place Place => Context.Text.PlaceOf(Node);

    public JsonPointer Pointer => JsonText.PointerOf(Node);

    public IEnumerable<JsonCursor> Items
    {
        get
        {
            var context = Context;
            return Node.Children.Select(child => new JsonCursor(context, child));
        }
    }

    public JsonCursor? Find(string name)
    {
        foreach (var child in Node.Children)
            if (string.Equals(child.Name, name, System.StringComparison.Ordinal)) return new JsonCursor(Context, child);

        return null;
    }

    /// <summary>
    /// Reports a fault of this value, which becomes a hole. Always false, so that a reader can return it.
    /// </summary>
    public bool Fault(DiagnosticDescriptor descriptor, params DiagnosticArgument[] arguments)
    {
        if (Node.IsFaulty) return Hole(); // that was reported
        Context.Bag.Add(descriptor, Context.Bag.IsFull ? default : Place, arguments);
        return Hole();
    }

    /// <summary>The same about the name under which the value stands.</summary>
    public bool FaultOfName(DiagnosticDescriptor descriptor, params DiagnosticArgument[] arguments)
    {
        ReportName(descriptor, arguments);
        return Hole();
    }

    /// <summary>Reports a name under which nothing is looked for, so that no hole is left.</summary>
    public void ReportName(DiagnosticDescriptor descriptor, params DiagnosticArgument[] arguments) =>
        Context.Bag.Add(descriptor, Context.Bag.IsFull ? default : Context.Text.PlaceOfName(Node), arguments);

    /// <summary>Notes that this value is unknown; the fault was reported already.</summary>
    public bool Hole()
    {
        Context.Holes.Add(Pointer);
        return false;
    }

    /// <summary>Reports that another JSON type was expected.</summary>
    public bool WrongType(Words expected) => WrongType(
        expected, new Words("Write " + expected.English, "Hãy viết " + expected.Vietnamese));

    /// <summary>The same where a text was expected: a number may have been meant as one.</summary>
    public bool WrongText(Words expected)
    {
        string shown = Quoting.Shorten(Text);
        return Kind != JsonKind.Number ? WrongType(expected) : WrongType(expected, new Words(
            "Put it in quotation marks: \"" + shown + "\"", "Hãy đặt trong ngoặc kép: \"" + shown + "\""));
    }

    /// <summary>The same where the text is what was expected, but for its quotation marks.</summary>
    public bool WrongQuotes(Words expected, string meant) => WrongType(expected, new Words(
        "Leave the quotation marks out: " + meant, "Hãy bỏ ngoặc kép: " + meant));

    /// <summary>
    /// The same where a number was expected: of a text it is told how the number that it holds is written.
    /// </summary>
    public bool WrongNumber(Words expected)
    {
        if (Kind != JsonKind.String || Node.IsFaulty || Text.Length > MostDigits
            || MendedNumber.Of(Text) is not { } number || number[number.Length - 1] == '%') return WrongType(expected);
        return Text.IndexOf(',') < 0 ? WrongQuotes(expected, number) : WrongType(expected, new Words(
            "Leave the quotation marks out and write a point for the comma: " + number,
            "Hãy bỏ ngoặc kép và dùng dấu chấm thay dấu phẩy: " + number));
    }

    /// <summary>The same where an example shows what was expected.</summary>
    public bool WrongType(Words expected, string example) => WrongType(
        expected, new Words("Write for instance " + example, "Hãy viết, chẳng hạn, " + example));

    /// <summary>The same with words of its own for what to do.</summary>
    public bool WrongType(Words expected, Words mend) => Fault(
        DiagnosticCatalog.WrongType,
        new DiagnosticArgument("found", Found.English, Found.Vietnamese),
        new DiagnosticArgument("expected", expected.English, expected.Vietnamese),
        new DiagnosticArgument("mend", mend.English, mend.Vietnamese));

    private Words Found => Kind switch
    {
        JsonKind.Null => new("null", "null"),
        JsonKind.False or JsonKind.True => new("yes or no", "giá trị đúng/sai"),
        JsonKind.Number => new("a number", "số"),
        JsonKind.String => new("a text", "chuỗi ký tự"),
        JsonKind.Array => new("a list", "danh sách"),
        _ => new("an object", "đối tượng"),
    };
}

/// <summary>A few words in both languages.</summary>
internal readonly record struct Words(string English, string Vietnamese);
