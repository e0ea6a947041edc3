using System;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// A rule set as it was given (bộ quy tắc, nguyên văn): bytes that nobody has looked at yet. Stage 0.
/// </summary>
public sealed class RuleSetText
{
    private readonly byte[] _bytes;

    /// <summary>Takes the bytes of a file. They are copied.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public RuleSetText(Code name, byte[] utf8)
    {
        Require.NotNull(utf8, nameof(utf8));
        Name = name;
        _bytes = (byte[])utf8.Clone();
        Digest = DigestOf(_bytes);
    }

    /// <summary>How findings name this text.</summary>
    public Code Name { get; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Digest { get; }

    internal byte[] Bytes => _bytes;

    /// <summary>Takes a JSON text that is already a string.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static RuleSetText Of(Code name, string json)
    {
        Require.NotNull(json, nameof(json));
        return new RuleSetText(name, Encoding.UTF8.GetBytes(json));
    }

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToBytes() => (byte[])_bytes.Clone();

    /// <summary>A SHA-256 in lower-case hexadecimal.</summary>
    internal static string ToDigest(byte[] hash) => BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant();

    private static string DigestOf(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return ToDigest(sha.ComputeHash(bytes));
    }
}
