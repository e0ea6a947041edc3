using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>
/// A ZIP archive whose files are stored as they are, dated 1 January 1980. The platform's own archives carry the hour,
/// the system they were made on, and what its compressor made of the bytes: three things that differ from machine to
/// machine. A Word file that is stored is as good as one that is compressed, only longer.
/// </summary>
internal sealed class StoredZip : IDisposable
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndRecord = 0x06054B50;
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;
    private const ushort FirstDay = 0x0021; // 1 January 1980

    private static readonly uint[] _remainders = Remainders();

    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _to;
    private readonly List<(byte[] Name, uint Check, uint Length, uint At)> _files = [];

    public StoredZip() => _to = new BinaryWriter(_bytes);

    public void Add(string name, byte[] content)
    {
        var file = (Encoding.UTF8.GetBytes(name), Check(content), (uint)content.Length, (uint)_bytes.Length);
        _files.Add(file);
        _to.Write(LocalHeader);
        WriteCommon(file);
        _to.Write(file.Item1);
        _to.Write(content);
    }

    public byte[] End()
    {
        uint start = (uint)_bytes.Length;
        foreach (var file in _files)
        {
            _to.Write(CentralHeader);
            _to.Write(Version);
            WriteCommon(file);
            _to.Write((ushort)0); // remark
            _to.Write((ushort)0); // disk
            _to.Write((ushort)0); // attributes of the content
            _to.Write(0u); // attributes of the file
            _to.Write(file.At);
            _to.Write(file.Name);
        }

        uint length = (uint)_bytes.Length - start;
        _to.Write(EndRecord);
        _to.Write(0u); // disks
        _to.Write((ushort)_files.Count);
        _to.Write((ushort)_files.Count);
        _to.Write(length);
        _to.Write(start);
        _to.Write((ushort)0); // remark
        _to.Flush();
        return _bytes.ToArray();
    }

    public void Dispose() => _to.Dispose();

    /// <summary>What stands both before a file and in the list at the end.</summary>
    private void WriteCommon((byte[] Name, uint Check, uint Length, uint At) file)
    {
        _to.Write(Version);
        _to.Write(NamesAreUtf8);
        _to.Write((ushort)0); // stored
        _to.Write((ushort)0); // midnight
        _to.Write(FirstDay);
        _to.Write(file.Check);
        _to.Write(file.Length); // as it is stored
        _to.Write(file.Length); // as it was
        _to.Write((ushort)file.Name.Length);
        _to.Write((ushort)0); // further fields
    }

    /// <summary>CRC-32 as ZIP has it (ISO 3309, reflected polynomial EDB88320).</summary>
    private static uint Check(byte[] content)
    {
        uint rest = uint.MaxValue;
        foreach (byte one in content) rest = _remainders[(rest ^ one) & 0xFF] ^ (rest >> 8);
        return rest ^ uint.MaxValue;
    }

    private static uint[] Remainders()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint rest = i;
            for (int bit = 0; bit < 8; bit++) rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ 0xEDB88320;
            table[i] = rest;
        }

        return table;
    }
}
