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
        var unknown = read.UnmatchedTokens.Select(token => In(
            "Không hiểu \"" + token + "\" ở đây.", "\"" + token + "\" is not understood here."));
        return unknown.Concat(read.Errors.Select(Of).OfType<string>()).Append(In(
            "Gõ thêm --help để xem cách dùng.", "Use --help to see what can be typed."));
    }

    /// <summary>The mistake; null for what was not understood at all, which was said.</summary>
    private string? Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult option =>
            Of(option.Option.Name, option.Tokens, option.Option.GetCompletions(CompletionContext.Empty)),
        ArgumentResult argument =>
            Of(argument.Argument.Name, argument.Tokens, argument.Argument.GetCompletions(CompletionContext.Empty)),
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

    private string In(string vietnamese, string english) => language.In(vietnamese, english);
}
