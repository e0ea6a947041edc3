#if !OLDER_BUILD // the list is that of the newer build; what both have in common is seen in it
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        ApiList.Matches("tests/ThiDua.Rules.Tests/House/ThiDua.Rules.approved.txt", ApiList.Load(Library.Assembly));
}
#endif
