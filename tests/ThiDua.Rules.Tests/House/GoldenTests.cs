using System;
using System.IO;
using Xunit;
using Xunit.Sdk;

namespace ThiDua.Rules.Tests.House;

public class GoldenTests
{
    [Fact]
    public void A_text_that_was_accepted_matches_and_another_is_written_beside_it()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string expected = Path.Combine(folder, "result.expected.txt");
        string received = Path.Combine(folder, "result.received.txt");

        Assert.Contains(received, Assert.Throws<FailException>(() => Compare("one")).Message, StringComparison.Ordinal);
        Assert.Equal("one", File.ReadAllText(received));
        Golden.Matches(expected, "one\r\n", accept: true);
        Assert.False(File.Exists(received));
        Compare("one\n");
        Assert.Contains(
            "\nLine 1", Assert.Throws<FailException>(() => Compare("two\n")).Message, StringComparison.Ordinal);
        Assert.Equal("one\n", File.ReadAllText(expected));
        Directory.Delete(folder, recursive: true);

        void Compare(string actual) => Golden.Matches(expected, actual, accept: false);
    }

    [Fact]
    public void A_file_of_the_running_tests_is_looked_for_in_the_source_tree()
    {
        string inOutput = Path.Combine(AppContext.BaseDirectory, "Golden", "none.txt");
        string inSource = Path.Combine(Golden.Repository, "tests", "ThiDua.Rules.Tests", "Golden", "none.txt");

        string message = Assert.Throws<FailException>(() => Golden.Matches(inOutput, "x", accept: false)).Message;

        Assert.Contains($"There is no {inSource}.", message, StringComparison.Ordinal);
        File.Delete(Golden.ReceivedOf(inSource));
    }
}
