using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evidence;

/// <summary>One piece of evidence (minh chứng): a document, minutes, a picture. Files are never opened.</summary>
public sealed record EvidenceItem
{
    internal EvidenceItem(Code code, Place at)
    {
        Code = code;
        Origin = new Origin(at);
    }

    /// <summary>Its code, by which answers name it.</summary>
    public Code Code { get; }

    /// <summary>Its kind (loại minh chứng); empty where it is not said.</summary>
    public Code Kind { get; internal init; }

    /// <summary>What it is (trích yếu); null where it is not said.</summary>
    public string? Title { get; internal init; }

    /// <summary>Its number and symbol (số, ký hiệu); null for none.</summary>
    public string? Symbol { get; internal init; }

    /// <summary>The day on it (ngày ban hành); null where it is not said.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>The unit that issued it (nơi ban hành); empty where it is not said.</summary>
    public Code Issuer { get; internal init; }

    /// <summary>The first day on which it is valid (có hiệu lực từ ngày); null where no day is set.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day on which it is valid (hết hiệu lực sau ngày); null where no end is set.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Where its file is kept (nơi lưu tệp); null for none.</summary>
    public string? File { get; internal init; }

    /// <summary>A digest of its file (mã băm); null for none.</summary>
    public string? Digest { get; internal init; }

    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    /// <summary>What people call it: its symbol, else its title, else its code.</summary>
    public string Name => Said(Symbol) ?? Said(Title) ?? Code.Value;

    internal Place At => Origin.At;

    internal Origin Origin { get; init; }

    /// <summary>A piece of evidence of a kind.</summary>
    /// <exception cref="ArgumentException">A code is empty or joined from parts.</exception>
    public static EvidenceItem Of(Code code, Code kind) =>
        new(Plain(code, nameof(code)), default) { Kind = Plain(kind, nameof(kind)) };

    /// <inheritdoc cref="Of(Code, Code)" />
    public static EvidenceItem Of(string code, string kind) => Of(Code.Of(code), Code.Of(kind));

    /// <summary>The same with its number and symbol, and the day on it.</summary>
    /// <exception cref="ArgumentNullException">There is no symbol.</exception>
    public EvidenceItem Numbered(string symbol, LocalDate date) => this with
    {
        Symbol = Text.Compose(Require.NotNull(symbol, nameof(symbol))),
        Date = date.WithCalendar(CalendarSystem.Iso),
    };

    /// <summary>The same with what it is.</summary>
    /// <exception cref="ArgumentNullException">There is no title.</exception>
    public EvidenceItem Titled(string title) =>
        this with { Title = Text.Compose(Require.NotNull(title, nameof(title))) };

    /// <summary>The same, issued by a unit.</summary>
    /// <exception cref="ArgumentException">The code is empty or joined from parts.</exception>
    public EvidenceItem By(Code issuer) => this with { Issuer = Plain(issuer, nameof(issuer)) };

    /// <summary>The same, valid from a day to a day; either may be open.</summary>
    public EvidenceItem Valid(LocalDate? from, LocalDate? until) => this with
    {
        From = from?.WithCalendar(CalendarSystem.Iso),
        Until = until?.WithCalendar(CalendarSystem.Iso),
    };

    /// <summary>The same with a digest of its file.</summary>
    /// <exception cref="ArgumentNullException">There is no digest.</exception>
    public EvidenceItem WithDigest(string digest) =>
        this with { Digest = Text.Compose(Require.NotNull(digest, nameof(digest))) };

    internal static EvidenceItem Of(EvidenceItemSpec spec, Place at) => new(spec.Code, at)
    {
        Kind = spec.Kind,
        Title = spec.Title,
        Symbol = spec.Symbol,
        Date = spec.Date,
        Issuer = spec.Issuer,
        From = spec.From,
        Until = spec.Until,
        File = spec.File,
        Digest = spec.Digest,
        Note = spec.Note,
    };

    internal EvidenceItemSpec ToSpec() => new()
    {
        Code = Code,
        Kind = Kind,
        Title = Title,
        Symbol = Symbol,
        Date = Date,
        Issuer = Issuer,
        From = From,
        Until = Until,
        File = File,
        Digest = Digest,
        Note = Note,
    };

    /// <summary>
    /// What makes two pieces one document: that they have the same file, or the same number, day and issuer. A number
    /// or digest that was left blank makes none.
    /// </summary>
    internal IEnumerable<string> DocumentKeys
    {
        get
        {
            if (Said(Digest) is { } digest) yield return "digest " + digest.ToUpperInvariant();
            if (Said(Symbol) is not { } symbol) yield break;
            string day = Date is { } date ? LocalDatePattern.Iso.Format(date) : "";
            yield return "symbol " + day + " " + Issuer + " " + symbol.ToUpperInvariant();
        }
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    private static Code Plain(Code code, string name) => !code.IsEmpty && !code.IsDerived ? code
        : throw new ArgumentException($"\"{code}\" is empty or joined from parts.", name);
}
