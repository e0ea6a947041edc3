using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class PlainOutputTests
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData("")]
    [InlineData("templates")]
    [InlineData("check dien-bien-2022")]
    public void Plain_output_has_no_escape_characters(string line) =>
        Assert.DoesNotContain(Escape, Ran.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Out);

    [Theory]
    [InlineData("")]
    [InlineData("templates")]
    public void Colour_adds_nothing_but_colour(string line)
    {
        string[] args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var output = new StringWriter();
        using var error = new StringWriter();

        int code = Program.Run(args, new Screen(output, error, Screen.PlainWidth, isColoured: true));

        Assert.Equal(0, code);
        Assert.Contains(Escape, output.ToString());
        Assert.Equal(Ran.Of(args).Out, Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").Replace("\r\n", "\n"));
    }

    [Fact]
    public void What_a_file_holds_cannot_steer_the_terminal()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllText(file, File.ReadAllText(Ran.Dossier("1-muong-lay"))
            .Replace("Thị xã Mường Lay", "Mường \\u001b[31mLay", StringComparison.Ordinal));

        var ran = Ran.Of("score", "dien-bien-2022", file);
        File.Delete(file);

        Assert.Contains("Mường  [31mLay", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, ran.Out);
    }

    [Fact]
    public void The_program_itself_writes_plain_UTF_8_when_its_output_is_redirected()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "ThiDua.Rules.Samples.dll") },
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };

        using var process = Process.Start(start)!;
        string written = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Ran.Of().Out, written.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
