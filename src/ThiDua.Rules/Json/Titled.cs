using System;

namespace ThiDua.Rules.Json;

/// <summary>An object to which its author may give a name, by which explanations call it.</summary>
internal abstract record Titled : Written
{
    /// <summary>Its name for people; null for none. It never changes a result.</summary>
    public string? Title { get; set; }
}

/// <summary>Cases of a union whose objects may have a name.</summary>
internal static class TitledCase
{
    public static ShapeCase<T, TCase> Of<T, TCase>(
        string kind, string english, string vietnamese, Func<ShapeWalk<TCase>, TCase> walk)
        where TCase : Titled, T => new(kind, english, vietnamese, w =>
    {
        string? title = w.Optional(
            "title",
            Forms.Text!,
            x => x.Title,
            null,
            "its name for people, in explanations.",
            "tên gọi, dùng khi diễn giải kết quả.");
        var made = walk(w);
        made.Title = title;
        return made;
    });
}
