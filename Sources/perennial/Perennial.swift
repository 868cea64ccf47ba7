import ArgumentParser
import Glibc
import Shop

/// The counter console of a small shop, and everything it does as commands.
@main
struct Perennial: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perennial",
    abstract: "The counter console of a small shop: members, tiers, points, coupons, orders.",
    discussion: "Without a subcommand the console opens on the shop folder.",
    version: "1.0.0",
    subcommands: [
      CounterCommand.self,
      InitCommand.self,
      DemoCommand.self,
      FindCommand.self,
      MemberCommand.self,
      OrderCommand.self,
      PointsCommand.self,
      GiftCommand.self, SampleCommand.self, BespokeCommand.self, FeedbackCommand.self, VaseCommand.self,
      DrawCommand.self,
      CouponCommand.self,
      CampaignCommand.self,
      ContactCommand.self,
      SegmentCommand.self,
      TagCommand.self,
      EnquiryCommand.self, ConsultCommand.self, IntroduceCommand.self,
      ReserveCommand.self,
      SuggestCommand.self,
      LapsedCommand.self,
      InsightCommand.self,
      TodayCommand.self,
      RulesCommand.self,
      RehearseCommand.self,
      StockCommand.self,
      StaffCommand.self,
      AuditCommand.self,
      PracticeCommand.self,
      SettingsCommand.self,
      ReportCommand.self,
      GoalCommand.self, ReviewCommand.self, DiaryCommand.self, CompetitorCommand.self,
      ImportCommand.self,
      ExportCommand.self,
      CheckCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
      GenerateCommand.self,
      KeysCommand.self,
    ])

  static func main() {
    // A reader that has gone away is not a crash: writing then fails, and output ends there.
    signal(SIGPIPE, SIG_IGN)
    let environment = Environment.process
    let arguments = ArgumentOrder(Array(CommandLine.arguments.dropFirst()))
    if arguments.opensConsole { Backtraces.keepQuiet(environment) }
    let status = run(arguments, environment)
    Glibc.exit(status.rawValue)
  }

  private static func run(_ arguments: ArgumentOrder, _ environment: Environment) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments.ordered)
      guard let shopCommand = command as? any ShopCommand else {
        try command.run()
        return .done
      }
      let session = Session(shopCommand.globals, environment)
      return session.carryOut { try shopCommand.run(in: session) }
    } catch {
      return finish(parsing: error, arguments, environment)
    }
  }

  /// Help, version and completion scripts are output; everything else is what the parser rejects.
  private static func finish(
    parsing error: any Error, _ arguments: ArgumentOrder, _ environment: Environment
  ) -> ExitStatus {
    guard exitCode(for: error) != .success else {
      Output.write(fullMessage(for: error) + "\n")
      return .done
    }
    let language = arguments.language ?? environment.language ?? .english
    let fault = UsageFault.arguments(message: message(for: error), help: fullMessage(for: error))
    Reporter(language: language, asJSON: arguments.wantsJSON).report(.usage(fault))
    return .usage
  }
}
