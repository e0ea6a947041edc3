using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Linq;
using ThiDua.Rules.Samples.Stories;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What may be typed: the commands with their arguments and options.</summary>
internal sealed class CommandLine
{
    private readonly Screen _screen;
    private readonly Option<string> _language = new("--language")
    {
        Description = "Language of texts (ngôn ngữ): vi or en",
        DefaultValueFactory = _ => "vi",
        Recursive = true,
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "JSON for programs, one object a line",
    };

    private readonly Option<string> _today = new("--today")
    {
        Description = "The day of the review (ngày rà soát), such as 2024-10-05; no clock is read",
        HelpName = "DATE",
    };

    private CommandLine(Screen screen)
    {
        _screen = screen;
        _language.AcceptOnlyFromAmong("vi", "en");
    }

    public static int Run(string[] args, Screen screen)
    {
        var commands = new CommandLine(screen);
        var read = commands.Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (read.Action is ParseErrorAction)
        {
            foreach (string line in new UseWords(commands.LanguageOf(read)).Of(read)) screen.Say(line);
            return Program.WrongUse;
        }

        return read.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = screen.Out,
            Error = screen.Error,
        });
    }

    private RootCommand Root()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of dossiers that the story is told with, instead of Data/dien-bien-2022",
            HelpName = "FOLDER",
        };
        var root = new RootCommand(
            "ThiDua.Rules: score sheets of emulation and commendation (thi đua, khen thưởng) as data.\n"
                + "Without a command: the story of one cross-inspection. RULES is a file, or the code of a template.\n"
                + "Exit codes: 0 done, warnings included; 1 mistakes: something cannot be used, was refused,\n"
                + "or is against the rules; 2 wrong use or an unreadable file.")
        {
            _language, data, Templates(), Check(), Lint(), Dossier(), Score(), Cluster(), Explain(), Plan(), Rotate(),
            TeamLine.Of(Rules(), _json, RequestOf), ReviewLine.Of(Rules(), _today, _json, RequestOf),
            PrintLine.Of(Rules(), _today, RequestOf), Schema(),
        };
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = Screen.PlainWidth };
        root.SetAction(read => AllStories.Run(RequestOf(read), read.GetValue(data) ?? ClusterFiles.Default));
        return root;
    }

    private Command Templates()
    {
        var command = new Command("templates", "Lists the ready-made rule sets (bộ quy tắc mẫu)") { _json };
        command.SetAction(read => TemplatesCommand.Run(RequestOf(read)));
        return command;
    }

    private Command Check()
    {
        var rules = Rules();
        var command = new Command("check", "Checks a rule set and lists all findings (kiểm tra bộ quy tắc)")
        {
            rules, _json,
        };
        command.SetAction(read => CheckCommand.Run(RequestOf(read), read.GetValue(rules)!));
        return command;
    }

    private Command Lint()
    {
        var rules = Rules();
        var period = Text("--period", "Judge citations by this period (kỳ), such as 2024", "PERIOD");
        var register = Text("--register", "Your own register of documents (danh mục văn bản viện dẫn)", "FILE");
        var command = new Command("lint", "Looks at labels, symbols, citations and form (rà soát thể thức văn bản)")
        {
            rules, period, register, _json,
        };
        command.SetAction(read => new LintCommand(RequestOf(read), read.GetValue(period), read.GetValue(register))
            .Run(read.GetValue(rules)!));
        return command;
    }

    private Command Dossier()
    {
        var rules = Rules();
        var command = new Command("dossier", "Writes a blank dossier to be filled in (hồ sơ chấm điểm trống), as JSON")
        {
            rules, _json,
        };
        command.SetAction(read => DossierCommand.Run(RequestOf(read), read.GetValue(rules)!));
        return command;
    }

    private Command Score()
    {
        var rules = Rules();
        var dossiers = Dossiers();
        var command = new Command("score", "Scores dossiers (chấm điểm, xếp loại)")
        {
            rules, dossiers, _today, _json,
        };
        command.SetAction(read =>
            ScoreCommand.Run(RequestOf(read), read.GetValue(rules)!, read.GetValue(dossiers)!));
        return command;
    }

    private Command Cluster()
    {
        var rules = Rules();
        var dossiers = Dossiers();
        var command = new Command("cluster", "Scores all units together: places, quotas, demotions (xếp hạng cả cụm)")
        {
            rules, dossiers, _today, _json,
        };
        command.SetAction(read =>
            ClusterCommand.Run(RequestOf(read), read.GetValue(rules)!, read.GetValue(dossiers)!));
        return command;
    }

    private Command Explain()
    {
        var rules = Rules();
        var dossiers = Dossiers();
        var unit = new Option<string>("--unit")
        {
            Description = "Explain this unit, with all dossiers as its cluster (đơn vị trong cụm), by its code",
            HelpName = "CODE",
        };
        var format = new Option<string>("--format")
        {
            Description = "How to write it: text, md or json",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "md", "json");
        var whyNot = new Option<string>("--why-not")
        {
            Description = "Say also what keeps this level away (vì sao không đạt mức): LEVEL or OUTCOME:LEVEL",
            HelpName = "LEVEL",
        };
        var command = new Command("explain", "Says where each point comes from (diễn giải kết quả)")
        {
            rules, dossiers, unit, format, whyNot, _today, _json,
        };
        command.SetAction(read =>
        {
            string chosen = read.GetValue(_json) ? "json" : read.GetValue(format)!;
            var request = RequestOf(read) with { IsJson = chosen == "json" };
            var question = new ExplainCommand(request, chosen, read.GetValue(whyNot));
            return question.Run(read.GetValue(rules)!, read.GetValue(dossiers)!, read.GetValue(unit));
        });
        return command;
    }

    private Command Plan()
    {
        var rules = Rules();
        var progress = new Option<string>("--progress")
        {
            Description = "A file of what was begun, done or not needed (tình hình thực hiện)",
            HelpName = "FILE",
        };
        var unit = new Option<string>("--unit")
        {
            Description = "Only what this unit owes and coordinates (phần việc của một đơn vị), by its code",
            HelpName = "CODE",
        };
        var calendar = new Option<string>("--ics")
        {
            Description = "Write the plan for calendars (tệp lịch iCalendar) to this file",
            HelpName = "FILE",
        };
        var command = new Command("plan", "Says how it stands with a plan on a day (rà soát kế hoạch)")
        {
            rules, _today, progress, unit, calendar, _json,
        };
        command.SetAction(read => new PlanCommand(
                RequestOf(read), read.GetValue(progress), read.GetValue(unit), read.GetValue(calendar))
            .Run(read.GetValue(rules)!));
        return command;
    }

    private Command Rotate()
    {
        var rules = Rules();
        var what = new Argument<string?>("verify")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "Verifies pairs instead of assigning them (kiểm chứng)",
        };
        what.AcceptOnlyFromAmong("verify");
        var rotation = Text("--rotation", "Which rotation (mã phân công); the last unless said", "CODE");
        var years = new Option<int?>("--years") { Description = "Plan so many years (số năm)", HelpName = "N" };
        years.Validators.Add(Between(1, 1_000));
        var seed = new Option<long?>("--seed") { Description = "Draw with this seed (bốc thăm)", HelpName = "S" };
        seed.Validators.Add(Between(0, long.MaxValue));
        var avoid = Text("--avoid", "A file of earlier years whose pairs must not come again (các năm trước)", "FILE");
        var pairs = Text("--pairs", "For verify: a file of years instead of the published pairs", "FILE");
        var command = new Command("rotate", "Says who inspects whom, as published or drawn (phân công kiểm tra chéo)")
        {
            rules, what, rotation, years, seed, avoid, pairs, _json,
        };
        command.SetAction(read => new RotateCommand(RequestOf(read), new RotateOptions(
            read.GetValue(rotation),
            read.GetValue(years),
            read.GetValue(seed),
            read.GetValue(avoid),
            read.GetValue(what) is not null,
            read.GetValue(pairs))).Run(read.GetValue(rules)!));
        return command;
    }

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };

    private static Action<OptionResult> Between(long least, long most) => result =>
    {
        // What is no number at all is reported by the parser itself.
        if (result.Tokens is [{ Value: var typed }] && long.TryParse(typed, out long number)
            && (number < least || number > most))
        {
            result.AddError(typed);
        }
    };

    private Command Schema()
    {
        var of = new Argument<string>("OF") { Description = "What is to be written in the editor" };
        of.AcceptOnlyFromAmong(SchemaCommand.RuleSet, SchemaCommand.Dossier, SchemaCommand.DossierSet,
            SchemaCommand.PlanProgress, SchemaCommand.RotationRequest, SchemaCommand.RotationHistory,
            SchemaCommand.Candidates, SchemaCommand.Inspections,
            SchemaCommand.ChecklistAnswers, SchemaCommand.ReportDraft,
            SchemaCommand.CitationRegister, SchemaCommand.LayoutProfile);
        var command = new Command("schema", "Writes the JSON Schema for an editor (lược đồ JSON cho trình soạn thảo)")
        {
            of,
        };
        command.SetAction(read => SchemaCommand.Run(RequestOf(read), read.GetValue(of)!));
        return command;
    }

    private static Argument<string[]> Dossiers() => new("DOSSIER")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "JSON files of dossiers or sets of dossiers, or CSV tables with a row for each unit; "
            + "beside them answers to checklists, and the progress of the plan",
    };

    private static Argument<string> Rules() => new("RULES")
    {
        Description = "A file with a rule set, or the code of a template",
    };

    /// <summary>The language that was asked for, even where something else that was typed is wrong.</summary>
    private Language LanguageOf(ParseResult read) => read.GetResult(_language)?.Tokens is [{ Value: "en" }]
        ? Language.English : Language.Vietnamese;

    /// <exception cref="UnusableException">What was typed as a day is none.</exception>
    private Request RequestOf(ParseResult read)
    {
        var request = new Request(_screen, LanguageOf(read), read.GetValue(_json));
        return read.GetValue(_today) is { } typed ? request with { Today = DayText.Read(typed, request) } : request;
    }
}
