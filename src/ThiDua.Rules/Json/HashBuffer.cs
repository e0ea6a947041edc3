using System;
using System.Buffers;
using System.Security.Cryptography;

namespace ThiDua.Rules.Json;

/// <summary>
/// Takes what is written piece by piece and keeps its SHA-256 alone: a large text is never held whole.
/// </summary>
internal sealed class HashBuffer : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 16 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _piece = new byte[PieceLength];
    private int _written; // of the piece

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _written < Math.Max(sizeHint, 1)) Take();
        if (_piece.Length < sizeHint) _piece = new byte[sizeHint];
        return _piece.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>The SHA-256 of all that was written.</summary>
    public byte[] ToHash()
    {
        Take();
        return _hash.GetHashAndReset();
    }

    public void Dispose() => _hash.Dispose();

    private void Take()
    {
        _hash.AppendData(_piece, 0, _written);
        _written = 0;
    }
}
