using System;
using ThiDua.Rules;

#pragma warning disable IDE0130 // users look for registrations in this namespace
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers rule sets with a host.</summary>
public static class RulesServiceCollectionExtensions
{
    /// <summary>
    /// Checks the rule sets now and adds them as <see cref="RuleSets"/>, whose <see cref="RuleSets.Current"/> can be
    /// swapped whole. A bad rule set stops the host at start-up.
    /// </summary>
    /// <exception cref="InvalidOperationException">A rule set has errors; the message lists all of them.</exception>
    /// <exception cref="ArgumentNullException">There are no services, or nothing to configure.</exception>
    public static IServiceCollection AddThiDuaRules(
        this IServiceCollection services, Action<RuleSetLibraryBuilder> configure)
    {
        Require.NotNull(services, nameof(services));
        Require.NotNull(configure, nameof(configure));
        var builder = new RuleSetLibraryBuilder();
        configure(builder);
        return services.AddSingleton(new RuleSets(builder.Build()));
    }
}
