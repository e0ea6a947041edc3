using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace ThiDua.Rules.Samples;

/// <summary>Where the program writes: tables of a fixed width, lines that are never broken, and messages.</summary>
internal sealed class Screen
{
    /// <summary>How wide tables are when nobody looks at them in a terminal.</summary>
    public const int PlainWidth = 100;

    private const int NarrowWidth = 80;

    private const int Unbroken = 1_000_000;

    public Screen(TextWriter output, TextWriter error, int width, bool isColoured)
        : this(output, error, width, isColoured ? AnsiSupport.Yes : AnsiSupport.No, AnsiSupport.No) { }

    private Screen(TextWriter output, TextWriter error, int width, AnsiSupport ansi, AnsiSupport errorAnsi)
    {
        Out = output;
        Tables = Make(output, width, ansi);
        Lines = Make(output, Unbroken, ansi);
        Messages = Make(error, Unbroken, errorAnsi);
        Error = error;
    }

    /// <summary>The output as it is, for JSON.</summary>
    public TextWriter Out { get; }

    /// <summary>The standard error as it is, for JSON.</summary>
    public TextWriter Error { get; }

    /// <summary>The output for tables and stories.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>The output for lines; programs that read them find each in one piece.</summary>
    public IAnsiConsole Lines { get; }

    /// <summary>The standard error, for lines.</summary>
    public IAnsiConsole Messages { get; }

    /// <summary>The terminal: colours unless the output is redirected or NO_COLOR is set.</summary>
    public static Screen OfTerminal()
    {
        bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        int width = Console.IsOutputRedirected ? PlainWidth
            : isPlain ? NarrowWidth : Math.Clamp(Console.WindowWidth, NarrowWidth, 160);
        return new Screen(
            Console.IsOutputRedirected || !isPlain ? Writer(Console.OpenStandardOutput()) : PlainTerminal(1),
            Console.IsErrorRedirected || !isPlain ? Writer(Console.OpenStandardError()) : PlainTerminal(2),
            width,
            isPlain || Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            isPlain || Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect);
    }

    /// <summary>A message for the user, on standard error.</summary>
    public void Say(string message) => Messages.WriteLine(Clean(message));

    /// <summary>A text that cannot steer the terminal, whatever a file holds.</summary>
    public static string Clean(string text) => text.Any(char.IsControl)
        ? new string([.. text.Select(c => char.IsControl(c) && c != '\n' ? ' ' : c)]) : text;

    // Elsewhere than on Windows the console streams, and the question for the width, send key-pad codes to a terminal,
    // also to one that asked for plain text.
    private static StreamWriter PlainTerminal(int handle)
    {
        if (OperatingSystem.IsWindows())
            return Writer(handle == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError());
        return Writer(new FileStream(new SafeFileHandle(handle, ownsHandle: false), FileAccess.Write));
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    private static IAnsiConsole Make(TextWriter writer, int width, AnsiSupport ansi) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new Output(writer, width, ansi != AnsiSupport.No),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false }, // a build server gets plain text too
        });

    private sealed class Output(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => 50;

        public void SetEncoding(Encoding encoding) { }
    }
}
