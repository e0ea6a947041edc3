using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A layout profile as written.</summary>
internal sealed record LayoutSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code Code { get; init; }

    public string? Title { get; init; }

    public LayoutPageSpec Page { get; init; } = new();

    public string Font { get; init; } = "";

    public LayoutSizesSpec Sizes { get; init; } = new();

    public LayoutParagraphSpec Paragraph { get; init; } = new();

    public string State { get; init; } = "";

    public string Motto { get; init; } = "";

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>Paper and margins as written.</summary>
internal sealed record LayoutPageSpec : Written
{
    public Fraction Width { get; init; }

    public Fraction Height { get; init; }

    public Fraction Top { get; init; }

    public Fraction Bottom { get; init; }

    public Fraction Left { get; init; }

    public Fraction Right { get; init; }

    public LayoutPage ToPage() => new(
        LayoutNumber.Of(Width),
        LayoutNumber.Of(Height),
        LayoutNumber.Of(Top),
        LayoutNumber.Of(Bottom),
        LayoutNumber.Of(Left),
        LayoutNumber.Of(Right));
}

/// <summary>Sizes as written.</summary>
internal sealed record LayoutSizesSpec : Written
{
    public Fraction Body { get; init; }

    public Fraction Head { get; init; }

    public Fraction Motto { get; init; }

    public Fraction Title { get; init; }

    public Fraction Table { get; init; }

    public Fraction Recipients { get; init; }

    public Fraction RecipientList { get; init; }

    public LayoutSizes ToSizes() => new(
        LayoutNumber.Of(Body),
        LayoutNumber.Of(Head),
        LayoutNumber.Of(Motto),
        LayoutNumber.Of(Title),
        LayoutNumber.Of(Table),
        LayoutNumber.Of(Recipients),
        LayoutNumber.Of(RecipientList));
}

/// <summary>Paragraphs as written.</summary>
internal sealed record LayoutParagraphSpec : Written
{
    public Fraction FirstLine { get; init; }

    public Fraction Spacing { get; init; }

    public Fraction LineHeight { get; init; }

    public LayoutParagraph ToParagraph() =>
        new(LayoutNumber.Of(FirstLine), LayoutNumber.Of(Spacing), LayoutNumber.Of(LineHeight));
}

/// <summary>Numbers of a layout: they have few decimals, so that a decimal holds each exactly.</summary>
internal static class LayoutNumber
{
    public static decimal Of(Fraction value) =>
        value.TryToDecimal(out decimal number) ? number : throw new System.Diagnostics.UnreachableException();
}
