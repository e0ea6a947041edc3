namespace ThiDua.Rules.Values;

/// <summary>The language of a text that people read (ngôn ngữ).</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    Vietnamese = 0,

    /// <summary>English (tiếng Anh).</summary>
    English = 1,
}
