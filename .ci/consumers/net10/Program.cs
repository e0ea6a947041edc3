using System;

namespace Consumer;

internal static class Program
{
    private static void Main()
    {
        // What the packages can do is called here: load a template, score a dossier, explain the result.
        Console.WriteLine("consumer net10: ok");
    }
}
