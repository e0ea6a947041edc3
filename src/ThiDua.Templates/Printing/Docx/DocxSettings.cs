using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The settings of a Word file: the language, and that it is laid out as new versions do.</summary>
internal static class DocxSettings
{
    private const string Uri = "http://schemas.microsoft.com/office/word";

    public static Settings Of() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = Uri,
            Val = "15",
        }),
        new ThemeFontLanguages { Val = DocxStyles.VietnameseCode });
}
