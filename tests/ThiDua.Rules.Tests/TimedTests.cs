using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>Tests that look at the clock run after all others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedTests
{
    public const string Name = "timed";
}
