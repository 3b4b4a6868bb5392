// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customers_page.h"

#include "analytics/snapshot.h"
#include "dialogs/erase_customer_dialog.h"
#include "pages/customer_list_view.h"
#include "pages/customer_view.h"
#include "shell/plain_text.h"
#include "wording/numbers.h"
#include "workspace/customer_content.h"
#include "workspace/notes_and_tags.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

struct CustomersPage::Opened
{
    std::shared_ptr<const CustomerContent> customer;
    OwnWordsPanel::Content ownWords;
    QPointer<Workspace> workspace;
};

Result<CustomersPage::Opened> CustomersPage::read(const PageSources &sources)
{
    // Without the index the events are found slowly and no less right: another program may hold the database.
    static_cast<void>(sources.workspace.writer().indexCustomerEvents().get());
    const auto today = QDateTime::currentDateTimeUtc().toTimeZone(sources.snapshot->timeZone()).date();
    auto content = customerContent(*sources.snapshot, sources.reader, sources.view.subject, today);
    if (!content)
        return failure(content.error());
    const auto subject = customerSubject(content->key);
    auto own = notesAndTagsOf(sources.reader, SubjectKind::Customer, subject);
    if (!own)
        return failure(own.error());
    OwnWordsPanel::Content words{.kind = SubjectKind::Customer,
        .subject = subject,
        .notes = std::move(own->notes),
        .tags = std::move(own->tags),
        .tagNames = std::move(own->tagNames),
        .zone = content->zone};
    return Opened{.customer = std::make_shared<const CustomerContent>(*std::move(content)),
        .ownWords = std::move(words),
        .workspace = &sources.workspace};
}

CustomersPage::CustomersPage(QWidget *parent)
    : FiguresPage(PageId::Customers, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new CustomerListView)
    , m_customer(new CustomerView)
    , m_more(new QToolButton(this))
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Erase this customer…"), this, &CustomersPage::eraseShown);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about this customer"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    addTrailing(m_more);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_customer);
    setFigures(m_stack);
    connect(m_list, &CustomerListView::questionChanged, this, &FiguresPage::refreshRequested);
    connect(m_list, &CustomerListView::customerChosen, this, [this](const QString &subject) { open(subject, false); });
    connect(m_list, &CustomerListView::reviewsRequested, this, [this](const QString &subject) { open(subject, true); });
    connect(m_customer, &CustomerView::listRequested, this, &CustomersPage::showAll);
    connect(this, &FiguresPage::noticeActionRequested, this, &CustomersPage::showAll);
    connect(m_customer, &CustomerView::dataRequested, this, [this] { Q_EMIT dataRequested(m_subject, m_name); });
    connect(m_customer, &CustomerView::undoable, this, &FiguresPage::undoable);
}

PageWork CustomersPage::work()
{
    return [this, question = m_list->question()](const PageSources &sources) -> Result<PageMade> {
        if (!sources.view.subject.isEmpty())
            return read(sources).map([&](Opened opened) {
                const auto rows = qint64(opened.customer->moments.size());
                return PageMade{.rows = rows, .show = [this, opened = std::move(opened), filter = sources.view.filter] {
                                    showCustomer(opened, filter);
                                }};
            });
        return answerCustomers(sources, question).map([&](CustomerAnswer answer) {
            return PageMade{.rows = qint64(answer.order.size()),
                .show = [this, answer = std::move(answer), filter = sources.view.filter] { showList(answer, filter); }};
        });
    };
}

bool CustomersPage::find()
{
    if (m_stack->currentWidget() == m_list)
        m_list->focusSearch();
    else
        showAll();
    return true;
}

void CustomersPage::showList(CustomerAnswer answer, const Filter &filter)
{
    m_filter = filter;
    m_more->hide();
    setHeading(nameOf(PageId::Customers));
    const auto list = answer.customers.list;
    if (list->customers == 0 && answer.order.empty() && m_list->question().search.isEmpty()) {
        showNobody(answer, filter);
        return;
    }
    QString subtitle = tr("%Ln customers", nullptr, int(list->customers));
    if (list->withoutEmail > 0)
        subtitle += u" · "_s + tr("%Ln reviews and responses of nobody known", nullptr, int(list->withoutEmail));
    m_list->show(std::move(answer));
    const bool isBack = m_stack->currentWidget() != m_list;
    m_stack->setCurrentWidget(m_list);
    FiguresPage::showFigures(subtitle);
    if (isBack && isVisible())
        m_list->focusTable();
}

void CustomersPage::showNobody(const CustomerAnswer &answer, const Filter &filter)
{
    const Snapshot &snapshot = *answer.customers.snapshot;
    if (!filter.isEmpty()) {
        showNotice({u"filter"_s, tr("No customers fit this filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            Action::ClearFilter);
    } else if (snapshot.size() + snapshot.responses().size() + snapshot.orders().size() > 0) {
        showNotice({u"customers"_s, tr("No customers are known yet"),
                       tr("Customers are told apart by their email. The reviews, responses and orders that are here "
                          "came without one. Import orders that have emails to see who bought and what they said."),
                       {}},
            Action::None);
    } else {
        showNotice({u"empty"_s, tr("No customers yet"),
                       tr("They come with reviews, survey responses and imported orders."), {}},
            Action::SyncOrConnect);
    }
}

void CustomersPage::showCustomer(const Opened &opened, const Filter &filter)
{
    m_filter = filter;
    const auto &content = *opened.customer;
    m_workspace = opened.workspace;
    m_email = content.face.email;
    m_more->setVisible(content.key != 0 && !m_email.isEmpty());
    if (content.key == 0) {
        setHeading(nameOf(PageId::Customers));
        showNotice({u"customers"_s, tr("This customer isn't known"), tr("Nothing that is here is theirs, or no more."),
                       tr("All customers")},
            Action::Own);
        return;
    }
    const auto &[name, email] = content.face;
    m_subject = customerSubject(content.key);
    m_name = name.isEmpty() ? email : name;
    setHeading(oneLine(m_name));
    const auto moments = int(content.moments.size());
    m_customer->show(opened.customer, opened.ownWords, opened.workspace);
    const bool isOpened = m_stack->currentWidget() != m_customer;
    m_stack->setCurrentWidget(m_customer);
    FiguresPage::showFigures(tr("%Ln records, whatever the filter says", nullptr, moments));
    if (isOpened && isVisible())
        m_customer->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::open(const QString &subject, bool isForReviews)
{
    m_customer->chooseKind(isForReviews ? std::optional(CustomerMoment::Kind::Review) : std::nullopt);
    Q_EMIT pageRequested(PageId::Customers, m_filter, subject);
}

void CustomersPage::showAll()
{
    Q_EMIT pageRequested(PageId::Customers, m_filter, QString());
}

void CustomersPage::eraseShown()
{
    auto *dialog = new EraseCustomerDialog(m_workspace, m_email, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &CustomersPage::showAll);
    dialog->open();
}

} // namespace plaudit
