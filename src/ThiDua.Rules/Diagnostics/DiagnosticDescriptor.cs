using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>
/// One sort of mistake: its code, how grave it is, and its text in two languages with named arguments in braces.
/// The code is the contract; the texts may be improved.
/// </summary>
public sealed record DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, Severity severity, string english, string vietnamese)
    {
        Code = code;
        Severity = severity;
        English = english;
        Vietnamese = vietnamese;
    }

    /// <summary><c>TD</c> and four digits; the first two tell the part of the library.</summary>
    public string Code { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>The English text: what is wrong, then how to mend it.</summary>
    public string English { get; }

    /// <summary>The Vietnamese text (nội dung): sai ở đâu, sửa thế nào.</summary>
    public string Vietnamese { get; }

    internal string Fill(Language language, ValueList<DiagnosticArgument> arguments)
    {
        string template = language == Language.English ? English : Vietnamese;
        var text = new StringBuilder(template.Length + 32);
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) return text.Append(template, at, template.Length - at).ToString();
            text.Append(template, at, open - at);
            text.Append(Find(arguments, template.Substring(open + 1, close - open - 1), language));
            at = close + 1;
        }

        return text.ToString();
    }

    private static string Find(ValueList<DiagnosticArgument> arguments, string name, Language language)
    {
        foreach (var argument in arguments)
            if (string.Equals(argument.Name, name, System.StringComparison.Ordinal)) return argument.In(language);

        return "{" + name + "}";
    }
}
