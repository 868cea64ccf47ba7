/// Who may ask what (H1): the one table. `decide` enforces it, screens grey their keys by it.
///
/// It says who may ask at all. What depends on the thing itself (a refund after the window, an undo of someone else's
/// order) is decided beside the thing.
extension Command {
  public var neededRole: Role {
    switch self {
    case .enrol, .savePerson, .placeOrder, .payOrder, .payPart, .fulfilOrder, .hold, .endHold, .issueCoupon, .undo:
      .florist
    case .recordActivity, .donate, .promise, .usePerk, .redeemGift, .enterDraw, .giveCareGift, .startOfDay, .noteLayers,
      .keepFigures:
      .florist
    case .reserve, .keepReservation, .releaseReservation, .logContact, .answerContact, .logSample, .closeSample,
      .answerSuggestion, .askBespoke, .moveBespoke, .moveCase, .giveScore, .takeFeedback:
      .florist
    // Whoever may make up for it says that it is done.
    case .moveFeedback(let step): step.state == .done ? .staff : .florist
    case .planFeedback: .staff
    case .revealPhone, .refundOrder, .moveStock, .closeDay, .merge, .undoMerge: .staff
    case .editSettings, .holdDraw, .queueCareGift, .dropCareGift, .exportPerson, .exportList, .erase, .applyTag:
      .manager
    case .openCase, .planCase: .manager
    case .open, .changeSettings, .saveProducts, .changeBundles, .withdrawCoupon, .adjustPoints: .manager
    case .noteCompetitor, .dropCompetitor: .manager
    case .setGoal, .closeReview, .writeDiary, .changeSegments, .changeTags, .saveCampaign, .issueCampaign, .issueBearer,
      .issuePersonal, .giveForDates:
      .manager
    case .changeStaff(let change): change.neededRole
    }
  }
}

extension StaffChange {
  /// Everybody changes their own PIN; all else is a manager's.
  public var neededRole: Role {
    switch self {
    case .setPin: .florist
    case .add, .remove, .changeRole, .resetPin, .unlock: .manager
    }
  }
}

/// What is only looked at or carried out of the shop, and who may (H1).
public enum Duty: CaseIterable, Sendable {
  case settings, campaigns, lapsedList, reports, auditTrail, staffList, importing, exporting, backup

  public var neededRole: Role { .manager }
}

extension Actor {
  public func may(_ duty: Duty) -> Bool { role >= duty.neededRole }
  public func may(_ command: Command) -> Bool { role >= command.neededRole }
}
