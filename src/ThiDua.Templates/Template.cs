using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates;

/// <summary>A ready-made rule set (bộ quy tắc mẫu), faithful to the document that it was made from.</summary>
public sealed record Template
{
    internal Template(Code code, string title, RuleSetText text)
    {
        Code = code;
        Title = title;
        Text = text;
    }

    /// <summary>The code, such as <c>dien-bien-2022</c>.</summary>
    public Code Code { get; }

    /// <summary>What it is for, in Vietnamese.</summary>
    public string Title { get; }

    /// <summary>The text of the rule set. Users copy it; a template is never edited to suit one user.</summary>
    public RuleSetText Text { get; }

    /// <summary>Loads it with <see cref="TemplateCatalog.Options"/>: the rule set, and all findings about it.</summary>
    public Diagnosed<RuleSet> Load() => RuleSet.Load(Text, TemplateCatalog.Options);
}
