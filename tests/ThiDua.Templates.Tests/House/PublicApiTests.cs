using System.Reflection;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Templates.Tests.House;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => ApiList.Matches(
        "tests/ThiDua.Templates.Tests/House/ThiDua.Templates.approved.txt",
        ApiList.Load(Assembly.Load("ThiDua.Templates")));
}
