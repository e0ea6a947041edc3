using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What is wrong with what was typed, in the language that was asked for.</summary>
internal sealed class UseWords(Language language)
{
    /// <summary>One line for each mistake.</summary>
    public IEnumerable<string> Of(ParseResult read)
    {
        var unknown = Strange(read.UnmatchedTokens).Select(token => In(
            "Không hiểu \"" + token + "\" ở đây.", "\"" + token + "\" is not understood here.")
            + Meant(token, read.CommandResult));
        return unknown.Concat(read.Errors.Select(Of).OfType<string>()).Append(In(
            "Gõ thêm --help để xem cách dùng.", "Use --help to see what can be typed."));
    }

    /// <summary>What follows something that is not understood belongs to it, but for further options.</summary>
    private static IEnumerable<string> Strange(IReadOnlyList<string> tokens) =>
        tokens.Where((token, i) => i == 0 || IsOption(token));

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    /// <summary>The command or option that was perhaps meant: one that is spelt almost so, or begins so.</summary>
    private string Meant(string token, CommandResult at)
    {
        var known = IsOption(token) ? OptionsOf(at) : at.Command.Subcommands.Select(command => command.Name).ToList();
        string? meant = Spelling.Nearest(token, known)
            ?? known.Find(name => name.StartsWith(token, System.StringComparison.Ordinal));
        return meant is null ? "" : In(" Có phải ý bạn là \"" + meant + "\"?", " Did you mean \"" + meant + "\"?");
    }

    /// <summary>The options of a command, and those of the commands around it that hold in it, too.</summary>
    private static List<string> OptionsOf(CommandResult at)
    {
        var known = at.Command.Options.Select(option => option.Name).ToList();
        for (var around = at.Parent as CommandResult; around is not null; around = around.Parent as CommandResult)
            known.AddRange(around.Command.Options.Where(option => option.Recursive).Select(option => option.Name));
        return known;
    }

    /// <summary>The mistake; null for what was not understood at all, which was said.</summary>
    private string? Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult option =>
            Of(option.Option.Name, option.Tokens, option.Option.GetCompletions(CompletionContext.Empty)),
        ArgumentResult argument =>
            Of(NameOf(argument.Argument), argument.Tokens, argument.Argument.GetCompletions(CompletionContext.Empty)),
        CommandResult => null,
        _ => error.Message,
    };

    private string Of(string name, IReadOnlyList<Token> tokens, IEnumerable<CompletionItem> allowed)
    {
        string known = string.Join(", ", allowed.Select(item => item.Label));
        if (tokens.Count > 1)
            return In(name + " chỉ nhận một giá trị.", name + " takes one value.");
        if (tokens.Count == 1)
        {
            string typed = "\"" + tokens[0].Value + "\"";
            string choice = known.Length == 0 ? "" : In(" Hãy chọn: ", " Choose one of: ") + known + ".";
            return In(typed + " không dùng được cho " + name + ".", typed + " cannot stand for " + name + ".") + choice;
        }

        string hint = known.Length == 0 ? "" : " (" + known + ")";
        return In("Thiếu giá trị cho " + name + hint + ".", "A value is missing for " + name + hint + ".");
    }

    /// <summary>What is to be typed is called as on the pages in that language.</summary>
    private string NameOf(Argument argument) => argument.Name switch
    {
        "RULES" => In("BỘ-QUY-TẮC", argument.Name),
        "DOSSIER" => In("HỒ-SƠ", argument.Name),
        "FILE" => In("TỆP", argument.Name),
        "WHAT" => In("NỘI-DUNG", argument.Name),
        "OF" => In("TÊN", argument.Name),
        "INSPECTIONS" => In("CUỘC-KIỂM-TRA", argument.Name),
        "CANDIDATES" => In("NGƯỜI", argument.Name),
        _ => argument.Name,
    };

    private string In(string vietnamese, string english) => language.In(vietnamese, english);
}
