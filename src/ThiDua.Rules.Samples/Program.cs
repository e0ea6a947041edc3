using System;
using System.Globalization;
using System.IO;
using System.Text;
using ThiDua.Rules.Samples.Commands;

namespace ThiDua.Rules.Samples;

/// <summary>Tells the stories, or works on the user's own files.</summary>
internal static class Program
{
    /// <summary>All that was asked for was done; results may wait for entries, and there may be warnings.</summary>
    public const int Done = 0;

    /// <summary>There are mistakes in a file: it cannot be used, or something in it was refused.</summary>
    public const int Mistakes = 1;

    /// <summary>The program was called in a wrong way, or a file cannot be read.</summary>
    public const int WrongUse = 2;

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // help and parse errors are the same everywhere
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        return Run(args, Screen.OfTerminal());
    }

    /// <summary>Runs one command line on plain writers, 100 columns wide.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error) =>
        Run(args, new Screen(output, error, width: Screen.PlainWidth, isColoured: false));

    internal static int Run(string[] args, Screen screen)
    {
        try
        {
            return CommandLine.Run(args, screen);
        }
        catch (Exception fault) when (fault is UnusableException or IOException or UnauthorizedAccessException)
        {
            screen.Say(fault.Message);
            return WrongUse;
        }
        catch (Exception fault)
        {
            screen.Say("This is a fault of the program, not of your files: " + fault.Message);
            return WrongUse;
        }
    }
}
