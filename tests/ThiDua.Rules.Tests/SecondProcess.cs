using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using ThiDua.Rules.Tests.Determinism;

namespace ThiDua.Rules.Tests;

/// <summary>
/// The tests as a program: without arguments it does nothing, with <c>print</c> it prints all results that are compared
/// between processes.
/// </summary>
internal static class SecondProcess
{
    public static int Main(string[] args)
    {
        if (args is not ["print"]) return 0;
        using var output = Console.OpenStandardOutput();
        output.Write(AllResults.Bytes());
        return 0;
    }

    /// <summary>What this program prints in a process of its own, in which hashes are seeded anew.</summary>
    public static byte[] Print(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Host) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(SecondProcess).Assembly.Location);
        start.ArgumentList.Add("print");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var faults = Task.Run(process.StandardError.ReadToEnd);
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        return process.ExitCode == 0 ? bytes.ToArray()
            : throw new InvalidOperationException(faults.GetAwaiter().GetResult());
    }

    /// <summary>The host that runs these tests; they may have been started by a program of their own.</summary>
    private static string Host => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? Environment.ProcessPath!
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
