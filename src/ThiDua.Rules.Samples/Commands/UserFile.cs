using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A file the user named: its bytes, and how findings name it.</summary>
internal sealed record UserFile(string Path, Code Name, byte[] Bytes)
{
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableException">There is no such file, or it cannot be read.</exception>
    public static UserFile Read(string path, Request request)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableException(
                path + request.In(" là thư mục, không phải tệp.", " is a folder, not a file."));
        }

        try
        {
            return new UserFile(path, NameOf(path), BytesOf(path, request));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException(request.In("Không có tệp " + path + ".", "There is no file " + path + "."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw new UnusableException(
                request.In("Không đọc được tệp ", "Cannot read ") + path + ": " + fault.Message);
        }
    }

    /// <summary>Reads a file as what it has to be; what is wrong with it is reported.</summary>
    /// <exception cref="UnusableException">There is no such file, or it cannot be read.</exception>
    public static T? ReadOrReport<T>(string path, Func<Code, byte[], Diagnosed<T>> reader, Request request)
        where T : class => Read(path, request).AsOrReport(reader, request);

    /// <summary>What the file holds; what is wrong with it is reported, and then there may be nothing.</summary>
    public T? AsOrReport<T>(Func<Code, byte[], Diagnosed<T>> reader, Request request)
        where T : class
    {
        var read = reader(Name, Bytes);
        FindingList.Report(request, Path, read.Diagnostics);
        return read.Value;
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="UnusableException">It cannot be written: there is no such folder, say.</exception>
    public static void Write(string path, byte[] bytes, Request request)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UnusableException(request.In(
                "Không có thư mục để ghi tệp " + path + ".", "There is no folder for the file " + path + "."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw new UnusableException(
                request.In("Không ghi được tệp ", "Cannot write ") + path + ": " + fault.Message);
        }
    }

    /// <summary>The name of the file as a code: what a code cannot hold becomes a hyphen.</summary>
    public static Code NameOf(string path)
    {
        string name = System.IO.Path.GetFileName(path);
        if (Code.TryParse(name, out Code code)) return code;
        var words = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Code.TryParse(string.Join('-', words), out code) ? code : Code.Of("file");
    }

    private static byte[] BytesOf(string path, Request request)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        byte[] block = new byte[64 * 1024];
        for (int count = file.Read(block); count > 0; count = file.Read(block))
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > MostBytes)
                throw new UnusableException(request.In(path + " quá lớn.", path + " is too large."));
        }

        return bytes.ToArray();
    }
}
