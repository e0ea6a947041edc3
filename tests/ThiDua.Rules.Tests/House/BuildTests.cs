using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class BuildTests
{
#if OLDER_BUILD
    private const string Target = ".NETStandard,Version=v2.0";
#else
    private const string Target = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void The_tests_run_against_the_build_that_they_were_asked_to()
    {
        if (Library.Sources.Compilation.SyntaxTrees.Length == 0) return; // an assembly of nothing names no target

        Assert.Equal(Target, Library.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
    }
}
